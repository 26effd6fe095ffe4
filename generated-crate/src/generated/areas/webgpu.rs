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
    /// `readonly attribute GPU gpu`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/gpu) · [Specification](https://gpuweb.github.io/gpuweb/#navigator-gpu)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn gpu(&self) -> Option<Gpu> {
        Js::get_gpu__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// `readonly attribute GPU gpu`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/gpu) · [Specification](https://gpuweb.github.io/gpuweb/#navigator-gpu)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn gpu(&self) -> Option<Gpu> {
        Js::get_gpu__as_option_value(js(self)).map(Js::read)
    }
}

impl GpuObjectDescriptorBase {
    /// `dictionary GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString label = ""`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// `USVString label = ""`
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
    /// `readonly attribute unsigned long maxTextureDimension1D`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension1d)
    #[doc(alias = "maxTextureDimension1D")]
    #[inline]
    pub fn max_texture_dimension_1d(&self) -> u32 {
        Js::get_maxTextureDimension1D__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxTextureDimension2D`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension2d)
    #[doc(alias = "maxTextureDimension2D")]
    #[inline]
    pub fn max_texture_dimension_2d(&self) -> u32 {
        Js::get_maxTextureDimension2D__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxTextureDimension3D`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturedimension3d)
    #[doc(alias = "maxTextureDimension3D")]
    #[inline]
    pub fn max_texture_dimension_3d(&self) -> u32 {
        Js::get_maxTextureDimension3D__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxTextureArrayLayers`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxtexturearraylayers)
    #[doc(alias = "maxTextureArrayLayers")]
    #[inline]
    pub fn max_texture_array_layers(&self) -> u32 {
        Js::get_maxTextureArrayLayers__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxBindGroups`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindgroups)
    #[doc(alias = "maxBindGroups")]
    #[inline]
    pub fn max_bind_groups(&self) -> u32 {
        Js::get_maxBindGroups__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxBindGroupsPlusVertexBuffers`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindgroupsplusvertexbuffers)
    #[doc(alias = "maxBindGroupsPlusVertexBuffers")]
    #[inline]
    pub fn max_bind_groups_plus_vertex_buffers(&self) -> u32 {
        Js::get_maxBindGroupsPlusVertexBuffers__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxImmediateSize`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-supported-limits-maximmediatesize)
    #[doc(alias = "maxImmediateSize")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn max_immediate_size(&self) -> u32 {
        Js::get_maxImmediateSize__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxBindingsPerBindGroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbindingsperbindgroup)
    #[doc(alias = "maxBindingsPerBindGroup")]
    #[inline]
    pub fn max_bindings_per_bind_group(&self) -> u32 {
        Js::get_maxBindingsPerBindGroup__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxDynamicUniformBuffersPerPipelineLayout`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxdynamicuniformbuffersperpipelinelayout)
    #[doc(alias = "maxDynamicUniformBuffersPerPipelineLayout")]
    #[inline]
    pub fn max_dynamic_uniform_buffers_per_pipeline_layout(&self) -> u32 {
        Js::get_maxDynamicUniformBuffersPerPipelineLayout__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxDynamicStorageBuffersPerPipelineLayout`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxdynamicstoragebuffersperpipelinelayout)
    #[doc(alias = "maxDynamicStorageBuffersPerPipelineLayout")]
    #[inline]
    pub fn max_dynamic_storage_buffers_per_pipeline_layout(&self) -> u32 {
        Js::get_maxDynamicStorageBuffersPerPipelineLayout__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxSampledTexturesPerShaderStage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxsampledtexturespershaderstage)
    #[doc(alias = "maxSampledTexturesPerShaderStage")]
    #[inline]
    pub fn max_sampled_textures_per_shader_stage(&self) -> u32 {
        Js::get_maxSampledTexturesPerShaderStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxSamplersPerShaderStage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxsamplerspershaderstage)
    #[doc(alias = "maxSamplersPerShaderStage")]
    #[inline]
    pub fn max_samplers_per_shader_stage(&self) -> u32 {
        Js::get_maxSamplersPerShaderStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageBuffersPerShaderStage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebufferspershaderstage)
    #[doc(alias = "maxStorageBuffersPerShaderStage")]
    #[inline]
    pub fn max_storage_buffers_per_shader_stage(&self) -> u32 {
        Js::get_maxStorageBuffersPerShaderStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageBuffersInVertexStage`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturesinvertexstage)
    #[doc(alias = "maxStorageBuffersInVertexStage")]
    #[inline]
    pub fn max_storage_buffers_in_vertex_stage(&self) -> u32 {
        Js::get_maxStorageBuffersInVertexStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageBuffersInFragmentStage`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebuffersinfragmentstage)
    #[doc(alias = "maxStorageBuffersInFragmentStage")]
    #[inline]
    pub fn max_storage_buffers_in_fragment_stage(&self) -> u32 {
        Js::get_maxStorageBuffersInFragmentStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageTexturesPerShaderStage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturespershaderstage)
    #[doc(alias = "maxStorageTexturesPerShaderStage")]
    #[inline]
    pub fn max_storage_textures_per_shader_stage(&self) -> u32 {
        Js::get_maxStorageTexturesPerShaderStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageTexturesInVertexStage`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragetexturesinvertexstage)
    #[doc(alias = "maxStorageTexturesInVertexStage")]
    #[inline]
    pub fn max_storage_textures_in_vertex_stage(&self) -> u32 {
        Js::get_maxStorageTexturesInVertexStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxStorageTexturesInFragmentStage`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebuffersinfragmentstage)
    #[doc(alias = "maxStorageTexturesInFragmentStage")]
    #[inline]
    pub fn max_storage_textures_in_fragment_stage(&self) -> u32 {
        Js::get_maxStorageTexturesInFragmentStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxUniformBuffersPerShaderStage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxuniformbufferspershaderstage)
    #[doc(alias = "maxUniformBuffersPerShaderStage")]
    #[inline]
    pub fn max_uniform_buffers_per_shader_stage(&self) -> u32 {
        Js::get_maxUniformBuffersPerShaderStage__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long long maxUniformBufferBindingSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxuniformbufferbindingsize)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxUniformBufferBindingSize")]
    #[inline]
    pub fn max_uniform_buffer_binding_size(&self) -> u64 {
        Js::get_maxUniformBufferBindingSize__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long maxStorageBufferBindingSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxstoragebufferbindingsize)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxStorageBufferBindingSize")]
    #[inline]
    pub fn max_storage_buffer_binding_size(&self) -> u64 {
        Js::get_maxStorageBufferBindingSize__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long minUniformBufferOffsetAlignment`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-minuniformbufferoffsetalignment)
    #[doc(alias = "minUniformBufferOffsetAlignment")]
    #[inline]
    pub fn min_uniform_buffer_offset_alignment(&self) -> u32 {
        Js::get_minUniformBufferOffsetAlignment__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long minStorageBufferOffsetAlignment`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-minstoragebufferoffsetalignment)
    #[doc(alias = "minStorageBufferOffsetAlignment")]
    #[inline]
    pub fn min_storage_buffer_offset_alignment(&self) -> u32 {
        Js::get_minStorageBufferOffsetAlignment__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxVertexBuffers`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexbuffers)
    #[doc(alias = "maxVertexBuffers")]
    #[inline]
    pub fn max_vertex_buffers(&self) -> u32 {
        Js::get_maxVertexBuffers__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long long maxBufferSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxbuffersize)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxBufferSize")]
    #[inline]
    pub fn max_buffer_size(&self) -> u64 {
        Js::get_maxBufferSize__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long maxVertexAttributes`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexattributes)
    #[doc(alias = "maxVertexAttributes")]
    #[inline]
    pub fn max_vertex_attributes(&self) -> u32 {
        Js::get_maxVertexAttributes__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxVertexBufferArrayStride`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxvertexbufferarraystride)
    #[doc(alias = "maxVertexBufferArrayStride")]
    #[inline]
    pub fn max_vertex_buffer_array_stride(&self) -> u32 {
        Js::get_maxVertexBufferArrayStride__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxInterStageShaderVariables`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxinterstageshadervariables)
    #[doc(alias = "maxInterStageShaderVariables")]
    #[inline]
    pub fn max_inter_stage_shader_variables(&self) -> u32 {
        Js::get_maxInterStageShaderVariables__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxColorAttachments`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcolorattachments)
    #[doc(alias = "maxColorAttachments")]
    #[inline]
    pub fn max_color_attachments(&self) -> u32 {
        Js::get_maxColorAttachments__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxColorAttachmentBytesPerSample`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcolorattachmentbytespersample)
    #[doc(alias = "maxColorAttachmentBytesPerSample")]
    #[inline]
    pub fn max_color_attachment_bytes_per_sample(&self) -> u32 {
        Js::get_maxColorAttachmentBytesPerSample__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeWorkgroupStorageSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupstoragesize)
    #[doc(alias = "maxComputeWorkgroupStorageSize")]
    #[inline]
    pub fn max_compute_workgroup_storage_size(&self) -> u32 {
        Js::get_maxComputeWorkgroupStorageSize__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeInvocationsPerWorkgroup`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeinvocationsperworkgroup)
    #[doc(alias = "maxComputeInvocationsPerWorkgroup")]
    #[inline]
    pub fn max_compute_invocations_per_workgroup(&self) -> u32 {
        Js::get_maxComputeInvocationsPerWorkgroup__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeWorkgroupSizeX`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizex)
    #[doc(alias = "maxComputeWorkgroupSizeX")]
    #[inline]
    pub fn max_compute_workgroup_size_x(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeX__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeWorkgroupSizeY`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizey)
    #[doc(alias = "maxComputeWorkgroupSizeY")]
    #[inline]
    pub fn max_compute_workgroup_size_y(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeY__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeWorkgroupSizeZ`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsizez)
    #[doc(alias = "maxComputeWorkgroupSizeZ")]
    #[inline]
    pub fn max_compute_workgroup_size_z(&self) -> u32 {
        Js::get_maxComputeWorkgroupSizeZ__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long maxComputeWorkgroupsPerDimension`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits#instance_properties) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpusupportedlimits-maxcomputeworkgroupsperdimension)
    #[doc(alias = "maxComputeWorkgroupsPerDimension")]
    #[inline]
    pub fn max_compute_workgroups_per_dimension(&self) -> u32 {
        Js::get_maxComputeWorkgroupsPerDimension__as_number(js(self)) as u32
    }
}

impl GpuSupportedFeatures {
    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, GpuSupportedFeatures)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
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
    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, WgslLanguageFeatures)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Not in Baseline. [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
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
    /// `readonly attribute DOMString vendor`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/vendor) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-vendor)
    #[inline]
    pub fn vendor(&self) -> String {
        Js::get_vendor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString architecture`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/architecture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-architecture)
    #[inline]
    pub fn architecture(&self) -> String {
        Js::get_architecture__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString device`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/device) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-device)
    #[inline]
    pub fn device(&self) -> String {
        Js::get_device__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString description`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/description) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-description)
    #[inline]
    pub fn description(&self) -> String {
        Js::get_description__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long subgroupMinSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/subgroupMinSize) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-subgroupminsize)
    #[doc(alias = "subgroupMinSize")]
    #[inline]
    pub fn subgroup_min_size(&self) -> u32 {
        Js::get_subgroupMinSize__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long subgroupMaxSize`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/subgroupMaxSize) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-subgroupmaxsize)
    #[doc(alias = "subgroupMaxSize")]
    #[inline]
    pub fn subgroup_max_size(&self) -> u32 {
        Js::get_subgroupMaxSize__as_number(js(self)) as u32
    }

    /// `readonly attribute boolean isFallbackAdapter`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo/isFallbackAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapterinfo-isfallbackadapter)
    #[doc(alias = "isFallbackAdapter")]
    #[inline]
    pub fn is_fallback_adapter(&self) -> bool {
        Js::get_isFallbackAdapter__as_bool(js(self)).get()
    }
}

impl Gpu {
    /// `Promise<GPUAdapter?> requestAdapter(optional GPURequestAdapterOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/requestAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-requestadapter)
    #[doc(alias = "requestAdapter")]
    #[inline]
    pub fn request_adapter(&self) -> Promise<Option<GpuAdapter>> {
        Promise::of_call(Js::try_call_requestAdapter__as_value(js(self)))
    }

    /// `Promise<GPUAdapter?> requestAdapter(optional GPURequestAdapterOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/requestAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-requestadapter)
    #[doc(alias = "requestAdapter")]
    #[inline]
    pub fn request_adapter_with_options(&self, options: &GpuRequestAdapterOptions) -> Promise<Option<GpuAdapter>> {
        Promise::of_call(Js::try_call_requestAdapter__value__as_value(js(self), options.as_ref()))
    }

    /// `GPUTextureFormat getPreferredCanvasFormat()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/getPreferredCanvasFormat) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-getpreferredcanvasformat)
    #[doc(alias = "getPreferredCanvasFormat")]
    #[inline]
    pub fn get_preferred_canvas_format(&self) -> GpuTextureFormat {
        FromJs::from_js(Js::call_getPreferredCanvasFormat__as_value(js(self)))
    }

    /// `readonly attribute WGSLLanguageFeatures wgslLanguageFeatures`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU/wgslLanguageFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpu-wgsllanguagefeatures)
    #[doc(alias = "wgslLanguageFeatures")]
    #[inline]
    pub fn wgsl_language_features(&self) -> WgslLanguageFeatures {
        FromJs::from_js(Js::get_wgslLanguageFeatures__as_value(js(self)))
    }
}

impl GpuRequestAdapterOptions {
    /// `dictionary GPURequestAdapterOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString featureLevel = "core"`
    #[doc(alias = "featureLevel")]
    pub fn get_feature_level(&self) -> Option<String> {
        property::get(self, "featureLevel")
    }

    /// `DOMString featureLevel = "core"`
    #[doc(alias = "featureLevel")]
    pub fn set_feature_level(&self, value: &str) -> &Self {
        property::set_str(self, "featureLevel", value);
        self
    }

    /// `GPUPowerPreference powerPreference`
    #[doc(alias = "powerPreference")]
    pub fn get_power_preference(&self) -> Option<GpuPowerPreference> {
        property::get(self, "powerPreference")
    }

    /// `GPUPowerPreference powerPreference`
    #[doc(alias = "powerPreference")]
    pub fn set_power_preference(&self, value: GpuPowerPreference) -> &Self {
        property::set_str(self, "powerPreference", value.as_str());
        self
    }

    /// `boolean forceFallbackAdapter = false`
    #[doc(alias = "forceFallbackAdapter")]
    pub fn get_force_fallback_adapter(&self) -> Option<bool> {
        property::get(self, "forceFallbackAdapter")
    }

    /// `boolean forceFallbackAdapter = false`
    #[doc(alias = "forceFallbackAdapter")]
    pub fn set_force_fallback_adapter(&self, value: bool) -> &Self {
        property::set_bool(self, "forceFallbackAdapter", value);
        self
    }

    /// `boolean xrCompatible = false`
    #[doc(alias = "xrCompatible")]
    pub fn get_xr_compatible(&self) -> Option<bool> {
        property::get(self, "xrCompatible")
    }

    /// `boolean xrCompatible = false`
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
    /// `readonly attribute GPUSupportedFeatures features`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/features) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-features)
    #[inline]
    pub fn features(&self) -> GpuSupportedFeatures {
        FromJs::from_js(Js::get_features__as_value(js(self)))
    }

    /// `readonly attribute GPUSupportedLimits limits`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/limits) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-limits)
    #[inline]
    pub fn limits(&self) -> GpuSupportedLimits {
        FromJs::from_js(Js::get_limits__as_value(js(self)))
    }

    /// `readonly attribute GPUAdapterInfo info`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/info) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-info)
    #[inline]
    pub fn info(&self) -> GpuAdapterInfo {
        FromJs::from_js(Js::get_info__as_value(js(self)))
    }

    /// `Promise<GPUDevice> requestDevice(optional GPUDeviceDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/requestDevice) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device(&self) -> Promise<GpuDevice> {
        Promise::of_call(Js::try_call_requestDevice__as_value(js(self)))
    }

    /// `Promise<GPUDevice> requestDevice(optional GPUDeviceDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter/requestDevice) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuadapter-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device_with_descriptor(&self, descriptor: &GpuDeviceDescriptor) -> Promise<GpuDevice> {
        Promise::of_call(Js::try_call_requestDevice__value__as_value(js(self), descriptor.as_ref()))
    }
}

impl GpuDeviceDescriptor {
    /// `dictionary GPUDeviceDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<GPUFeatureName> requiredFeatures = []`
    #[doc(alias = "requiredFeatures")]
    pub fn get_required_features(&self) -> Option<Array<GpuFeatureName>> {
        property::get(self, "requiredFeatures")
    }

    /// `sequence<GPUFeatureName> requiredFeatures = []`
    #[doc(alias = "requiredFeatures")]
    pub fn set_required_features(&self, value: impl IntoSequence<GpuFeatureName>) -> &Self {
        property::set(self, "requiredFeatures", &value.to_value());
        self
    }

    /// `record<DOMString, (GPUSize64 or undefined)> requiredLimits = {}`
    #[doc(alias = "requiredLimits")]
    pub fn get_required_limits(&self) -> Option<Record<Option<f64>>> {
        property::get(self, "requiredLimits")
    }

    /// `record<DOMString, (GPUSize64 or undefined)> requiredLimits = {}`
    #[doc(alias = "requiredLimits")]
    pub fn set_required_limits(&self, value: impl IntoRecord<Option<f64>>) -> &Self {
        property::set(self, "requiredLimits", &value.into_record());
        self
    }

    /// `GPUQueueDescriptor defaultQueue = {}`
    #[doc(alias = "defaultQueue")]
    pub fn get_default_queue(&self) -> Option<GpuQueueDescriptor> {
        property::get(self, "defaultQueue")
    }

    /// `GPUQueueDescriptor defaultQueue = {}`
    #[doc(alias = "defaultQueue")]
    pub fn set_default_queue(&self, value: &GpuQueueDescriptor) -> &Self {
        property::set(self, "defaultQueue", value.as_ref());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `readonly attribute GPUSupportedFeatures features`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/features) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-features)
    #[inline]
    pub fn features(&self) -> GpuSupportedFeatures {
        FromJs::from_js(Js::get_features__as_value(js(self)))
    }

    /// `readonly attribute GPUSupportedLimits limits`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/limits) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-limits)
    #[inline]
    pub fn limits(&self) -> GpuSupportedLimits {
        FromJs::from_js(Js::get_limits__as_value(js(self)))
    }

    /// `readonly attribute GPUAdapterInfo adapterInfo`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/adapterInfo) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-adapterinfo)
    #[doc(alias = "adapterInfo")]
    #[inline]
    pub fn adapter_info(&self) -> GpuAdapterInfo {
        FromJs::from_js(Js::get_adapterInfo__as_value(js(self)))
    }

    /// `readonly attribute GPUQueue queue`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/queue) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-queue)
    #[inline]
    pub fn queue(&self) -> GpuQueue {
        FromJs::from_js(Js::get_queue__as_value(js(self)))
    }

    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// `GPUBuffer createBuffer(GPUBufferDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbuffer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(&self, descriptor: &GpuBufferDescriptor) -> Result<GpuBuffer, Exception> {
        Js::try_call_createBuffer__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUTexture createTexture(GPUTextureDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createtexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createTexture")]
    #[inline]
    pub fn create_texture(&self, descriptor: &GpuTextureDescriptor) -> Result<GpuTexture, Exception> {
        Js::try_call_createTexture__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUSampler createSampler(optional GPUSamplerDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createSampler) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createsampler)
    #[doc(alias = "createSampler")]
    #[inline]
    pub fn create_sampler(&self) -> GpuSampler {
        FromJs::from_js(Js::call_createSampler__as_value(js(self)))
    }

    /// `GPUSampler createSampler(optional GPUSamplerDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createSampler) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createsampler)
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

    /// `GPUExternalTexture importExternalTexture(GPUExternalTextureDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/importExternalTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-importexternaltexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "importExternalTexture")]
    #[inline]
    pub fn import_external_texture(
        &self,
        descriptor: &GpuExternalTextureDescriptor,
    ) -> Result<GpuExternalTexture, Exception> {
        Js::try_call_importExternalTexture__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUBindGroupLayout createBindGroupLayout(GPUBindGroupLayoutDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbindgrouplayout)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createBindGroupLayout")]
    #[inline]
    pub fn create_bind_group_layout(
        &self,
        descriptor: &GpuBindGroupLayoutDescriptor,
    ) -> Result<GpuBindGroupLayout, Exception> {
        Js::try_call_createBindGroupLayout__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUPipelineLayout createPipelineLayout(GPUPipelineLayoutDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createPipelineLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createpipelinelayout)
    #[doc(alias = "createPipelineLayout")]
    #[inline]
    pub fn create_pipeline_layout(&self, descriptor: &GpuPipelineLayoutDescriptor) -> GpuPipelineLayout {
        FromJs::from_js(Js::call_createPipelineLayout__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `GPUBindGroup createBindGroup(GPUBindGroupDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createbindgroup)
    #[doc(alias = "createBindGroup")]
    #[inline]
    pub fn create_bind_group(&self, descriptor: &GpuBindGroupDescriptor) -> GpuBindGroup {
        FromJs::from_js(Js::call_createBindGroup__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `GPUShaderModule createShaderModule(GPUShaderModuleDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createShaderModule) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createshadermodule)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "createShaderModule")]
    #[inline]
    pub fn create_shader_module(&self, descriptor: &GpuShaderModuleDescriptor) -> Result<GpuShaderModule, Exception> {
        Js::try_call_createShaderModule__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUComputePipeline createComputePipeline(GPUComputePipelineDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createComputePipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcomputepipeline)
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

    /// `GPURenderPipeline createRenderPipeline(GPURenderPipelineDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderpipeline)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createRenderPipeline")]
    #[inline]
    pub fn create_render_pipeline(
        &self,
        descriptor: &GpuRenderPipelineDescriptor,
    ) -> Result<GpuRenderPipeline, Exception> {
        Js::try_call_createRenderPipeline__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `Promise<GPUComputePipeline> createComputePipelineAsync(GPUComputePipelineDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createComputePipelineAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcomputepipelineasync)
    #[doc(alias = "createComputePipelineAsync")]
    #[inline]
    pub fn create_compute_pipeline_async(
        &self,
        descriptor: &GpuComputePipelineDescriptor,
    ) -> Promise<GpuComputePipeline> {
        Promise::of_call(Js::try_call_createComputePipelineAsync__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `Promise<GPURenderPipeline> createRenderPipelineAsync(GPURenderPipelineDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderPipelineAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderpipelineasync)
    #[doc(alias = "createRenderPipelineAsync")]
    #[inline]
    pub fn create_render_pipeline_async(&self, descriptor: &GpuRenderPipelineDescriptor) -> Promise<GpuRenderPipeline> {
        Promise::of_call(Js::try_call_createRenderPipelineAsync__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `GPUCommandEncoder createCommandEncoder(optional GPUCommandEncoderDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcommandencoder)
    #[doc(alias = "createCommandEncoder")]
    #[inline]
    pub fn create_command_encoder(&self) -> GpuCommandEncoder {
        FromJs::from_js(Js::call_createCommandEncoder__as_value(js(self)))
    }

    /// `GPUCommandEncoder createCommandEncoder(optional GPUCommandEncoderDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createcommandencoder)
    #[doc(alias = "createCommandEncoder")]
    #[inline]
    pub fn create_command_encoder_with_descriptor(
        &self,
        descriptor: &GpuCommandEncoderDescriptor,
    ) -> GpuCommandEncoder {
        FromJs::from_js(Js::call_createCommandEncoder__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `GPURenderBundleEncoder createRenderBundleEncoder(GPURenderBundleEncoderDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createRenderBundleEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createrenderbundleencoder)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createRenderBundleEncoder")]
    #[inline]
    pub fn create_render_bundle_encoder(
        &self,
        descriptor: &GpuRenderBundleEncoderDescriptor,
    ) -> Result<GpuRenderBundleEncoder, Exception> {
        Js::try_call_createRenderBundleEncoder__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUQuerySet createQuerySet(GPUQuerySetDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/createQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-createqueryset)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createQuerySet")]
    #[inline]
    pub fn create_query_set(&self, descriptor: &GpuQuerySetDescriptor) -> Result<GpuQuerySet, Exception> {
        Js::try_call_createQuerySet__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `readonly attribute Promise<GPUDeviceLostInfo> lost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/lost) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-lost)
    #[inline]
    pub fn lost(&self) -> Promise<GpuDeviceLostInfo> {
        Promise::of_call(Js::try_get_lost__as_value(js(self)))
    }

    /// `undefined pushErrorScope(GPUErrorFilter filter)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/pushErrorScope) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-pusherrorscope)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "pushErrorScope")]
    #[inline]
    pub fn push_error_scope(&self, filter: GpuErrorFilter) -> Result<(), Exception> {
        Js::try_call_pushErrorScope__str(js(self), filter.as_str())
    }

    /// `Promise<GPUError?> popErrorScope()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/popErrorScope) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-poperrorscope)
    #[doc(alias = "popErrorScope")]
    #[inline]
    pub fn pop_error_scope(&self) -> Promise<Option<GpuError>> {
        Promise::of_call(Js::try_call_popErrorScope__as_value(js(self)))
    }

    /// `attribute EventHandler onuncapturederror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/uncapturederror_event) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-onuncapturederror)
    pub fn onuncapturederror(&self) -> Option<Function<fn(GpuUncapturedErrorEvent)>> {
        property::get(self, "onuncapturederror")
    }

    /// `attribute EventHandler onuncapturederror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/uncapturederror_event) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevice-onuncapturederror)
    #[doc(alias = "onuncapturederror")]
    pub fn set_onuncapturederror(&self, value: Option<&Function<fn(GpuUncapturedErrorEvent)>>) {
        property::set(self, "onuncapturederror", nullable(value))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBuffer {
    /// `readonly attribute GPUSize64Out size`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/size) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-size)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn size(&self) -> u64 {
        Js::get_size__as_number(js(self)) as u64
    }

    /// `readonly attribute GPUFlagsConstant usage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/usage) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-usage)
    #[inline]
    pub fn usage(&self) -> u32 {
        Js::get_usage__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUBufferMapState mapState`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapState) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapstate)
    #[doc(alias = "mapState")]
    #[inline]
    pub fn map_state(&self) -> GpuBufferMapState {
        FromJs::from_js(Js::get_mapState__as_value(js(self)))
    }

    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapasync)
    #[doc(alias = "mapAsync")]
    #[inline]
    pub fn map_async(&self, mode: u32) -> Promise<()> {
        Promise::of_call(Js::try_call_mapAsync__number__as_value(js(self), mode as f64))
    }

    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapasync)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "mapAsync")]
    #[inline]
    pub fn map_async_with_offset(&self, mode: u32, offset: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_mapAsync__number2__as_value(
            js(self),
            mode as f64,
            safe_integer::unsigned(offset),
        ))
    }

    /// `Promise<undefined> mapAsync(GPUMapModeFlags mode, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/mapAsync) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-mapasync)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/getMappedRange) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-getmappedrange)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getMappedRange")]
    #[inline]
    pub fn get_mapped_range(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getMappedRange__as_value(js(self)).map(Js::read)
    }

    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/getMappedRange) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-getmappedrange)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getMappedRange")]
    #[inline]
    pub fn get_mapped_range_with_offset(&self, offset: u64) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getMappedRange__number__as_value(js(self), safe_integer::unsigned(offset)).map(Js::read)
    }

    /// `ArrayBuffer getMappedRange(optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/getMappedRange) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-getmappedrange)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined unmap()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/unmap) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-unmap)
    #[inline]
    pub fn unmap(&self) {
        Js::call_unmap(js(self))
    }

    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubuffer-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBufferDescriptor {
    /// `dictionary GPUBufferDescriptor : GPUObjectDescriptorBase`
    pub fn new(size: u64, usage: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "size", safe_integer::unsigned(size));
        property::set_f64(&this, "usage", usage as f64);
        this
    }

    /// `required GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> u64 {
        property::get(self, "size")
    }

    /// `required GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u64) -> &Self {
        property::set_f64(self, "size", safe_integer::unsigned(value));
        self
    }

    /// `required GPUBufferUsageFlags usage`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> u32 {
        property::get(self, "usage")
    }

    /// `required GPUBufferUsageFlags usage`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// `boolean mappedAtCreation = false`
    #[doc(alias = "mappedAtCreation")]
    pub fn get_mapped_at_creation(&self) -> Option<bool> {
        property::get(self, "mappedAtCreation")
    }

    /// `boolean mappedAtCreation = false`
    #[doc(alias = "mappedAtCreation")]
    pub fn set_mapped_at_creation(&self, value: bool) -> &Self {
        property::set_bool(self, "mappedAtCreation", value);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

/// The namespace `GPUBufferUsage`.
pub mod gpu_buffer_usage {
    /// `const GPUFlagsConstant MAP_READ = 1`
    pub const MAP_READ: u32 = 1;

    /// `const GPUFlagsConstant MAP_WRITE = 2`
    pub const MAP_WRITE: u32 = 2;

    /// `const GPUFlagsConstant COPY_SRC = 4`
    pub const COPY_SRC: u32 = 4;

    /// `const GPUFlagsConstant COPY_DST = 8`
    pub const COPY_DST: u32 = 8;

    /// `const GPUFlagsConstant INDEX = 16`
    pub const INDEX: u32 = 16;

    /// `const GPUFlagsConstant VERTEX = 32`
    pub const VERTEX: u32 = 32;

    /// `const GPUFlagsConstant UNIFORM = 64`
    pub const UNIFORM: u32 = 64;

    /// `const GPUFlagsConstant STORAGE = 128`
    pub const STORAGE: u32 = 128;

    /// `const GPUFlagsConstant INDIRECT = 256`
    pub const INDIRECT: u32 = 256;

    /// `const GPUFlagsConstant QUERY_RESOLVE = 512`
    pub const QUERY_RESOLVE: u32 = 512;
}

/// The namespace `GPUMapMode`.
pub mod gpu_map_mode {
    /// `const GPUFlagsConstant READ = 1`
    pub const READ: u32 = 1;

    /// `const GPUFlagsConstant WRITE = 2`
    pub const WRITE: u32 = 2;
}

impl GpuTexture {
    /// `GPUTextureView createView(optional GPUTextureViewDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/createView) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-createview)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createView")]
    #[inline]
    pub fn create_view(&self) -> Result<GpuTextureView, Exception> {
        Js::try_call_createView__as_value(js(self)).map(Js::read)
    }

    /// `GPUTextureView createView(optional GPUTextureViewDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/createView) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-createview)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createView")]
    #[inline]
    pub fn create_view_with_descriptor(
        &self,
        descriptor: &GpuTextureViewDescriptor,
    ) -> Result<GpuTextureView, Exception> {
        Js::try_call_createView__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// `readonly attribute GPUIntegerCoordinateOut width`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/width) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUIntegerCoordinateOut height`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/height) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUIntegerCoordinateOut depthOrArrayLayers`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/depthOrArrayLayers) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-depthorarraylayers)
    #[doc(alias = "depthOrArrayLayers")]
    #[inline]
    pub fn depth_or_array_layers(&self) -> u32 {
        Js::get_depthOrArrayLayers__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUIntegerCoordinateOut mipLevelCount`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/mipLevelCount) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-miplevelcount)
    #[doc(alias = "mipLevelCount")]
    #[inline]
    pub fn mip_level_count(&self) -> u32 {
        Js::get_mipLevelCount__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUSize32Out sampleCount`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/sampleCount) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-samplecount)
    #[doc(alias = "sampleCount")]
    #[inline]
    pub fn sample_count(&self) -> u32 {
        Js::get_sampleCount__as_number(js(self)) as u32
    }

    /// `readonly attribute GPUTextureDimension dimension`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/dimension) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-dimension)
    #[inline]
    pub fn dimension(&self) -> GpuTextureDimension {
        FromJs::from_js(Js::get_dimension__as_value(js(self)))
    }

    /// `readonly attribute GPUTextureFormat format`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/format) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-format)
    #[inline]
    pub fn format(&self) -> GpuTextureFormat {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `readonly attribute GPUFlagsConstant usage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/usage) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-usage)
    #[inline]
    pub fn usage(&self) -> u32 {
        Js::get_usage__as_number(js(self)) as u32
    }

    /// `readonly attribute (GPUTextureViewDimension or undefined) textureBindingViewDimension`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gputexture-texturebindingviewdimension)
    #[doc(alias = "textureBindingViewDimension")]
    #[inline]
    pub fn texture_binding_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        FromJs::from_js(Js::get_textureBindingViewDimension__as_value(js(self)))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuTextureDescriptor {
    /// `dictionary GPUTextureDescriptor : GPUObjectDescriptorBase`
    pub fn new(size: impl Into<GpuExtent3d>, format: GpuTextureFormat, usage: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "size", &size.into().to_js());
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "usage", usage as f64);
        this
    }

    /// `required GPUExtent3D size`
    #[doc(alias = "size")]
    pub fn get_size(&self) -> GpuExtent3d {
        property::get(self, "size")
    }

    /// `required GPUExtent3D size`
    #[doc(alias = "size")]
    pub fn set_size(&self, value: impl Into<GpuExtent3d>) -> &Self {
        property::set(self, "size", &value.into().to_js());
        self
    }

    /// `GPUIntegerCoordinate mipLevelCount = 1`
    #[doc(alias = "mipLevelCount")]
    pub fn get_mip_level_count(&self) -> Option<u32> {
        property::get(self, "mipLevelCount")
    }

    /// `GPUIntegerCoordinate mipLevelCount = 1`
    #[doc(alias = "mipLevelCount")]
    pub fn set_mip_level_count(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevelCount", value as f64);
        self
    }

    /// `GPUSize32 sampleCount = 1`
    #[doc(alias = "sampleCount")]
    pub fn get_sample_count(&self) -> Option<u32> {
        property::get(self, "sampleCount")
    }

    /// `GPUSize32 sampleCount = 1`
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// `GPUTextureDimension dimension = "2d"`
    #[doc(alias = "dimension")]
    pub fn get_dimension(&self) -> Option<GpuTextureDimension> {
        property::get(self, "dimension")
    }

    /// `GPUTextureDimension dimension = "2d"`
    #[doc(alias = "dimension")]
    pub fn set_dimension(&self, value: GpuTextureDimension) -> &Self {
        property::set_str(self, "dimension", value.as_str());
        self
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `required GPUTextureUsageFlags usage`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> u32 {
        property::get(self, "usage")
    }

    /// `required GPUTextureUsageFlags usage`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// `sequence<GPUTextureFormat> viewFormats = []`
    #[doc(alias = "viewFormats")]
    pub fn get_view_formats(&self) -> Option<Array<GpuTextureFormat>> {
        property::get(self, "viewFormats")
    }

    /// `sequence<GPUTextureFormat> viewFormats = []`
    #[doc(alias = "viewFormats")]
    pub fn set_view_formats(&self, value: impl IntoSequence<GpuTextureFormat>) -> &Self {
        property::set(self, "viewFormats", &value.to_value());
        self
    }

    /// `GPUTextureViewDimension textureBindingViewDimension`
    #[doc(alias = "textureBindingViewDimension")]
    pub fn get_texture_binding_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "textureBindingViewDimension")
    }

    /// `GPUTextureViewDimension textureBindingViewDimension`
    #[doc(alias = "textureBindingViewDimension")]
    pub fn set_texture_binding_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "textureBindingViewDimension", value.as_str());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

/// The namespace `GPUTextureUsage`.
pub mod gpu_texture_usage {
    /// `const GPUFlagsConstant COPY_SRC = 1`
    pub const COPY_SRC: u32 = 1;

    /// `const GPUFlagsConstant COPY_DST = 2`
    pub const COPY_DST: u32 = 2;

    /// `const GPUFlagsConstant TEXTURE_BINDING = 4`
    pub const TEXTURE_BINDING: u32 = 4;

    /// `const GPUFlagsConstant STORAGE_BINDING = 8`
    pub const STORAGE_BINDING: u32 = 8;

    /// `const GPUFlagsConstant RENDER_ATTACHMENT = 16`
    pub const RENDER_ATTACHMENT: u32 = 16;

    /// `const GPUFlagsConstant TRANSIENT_ATTACHMENT = 32`
    pub const TRANSIENT_ATTACHMENT: u32 = 32;
}

impl GpuTextureView {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuTextureViewDescriptor {
    /// `dictionary GPUTextureViewDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "format")
    }

    /// `GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `GPUTextureViewDimension dimension`
    #[doc(alias = "dimension")]
    pub fn get_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "dimension")
    }

    /// `GPUTextureViewDimension dimension`
    #[doc(alias = "dimension")]
    pub fn set_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "dimension", value.as_str());
        self
    }

    /// `GPUTextureUsageFlags usage = 0`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u32> {
        property::get(self, "usage")
    }

    /// `GPUTextureUsageFlags usage = 0`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// `GPUTextureAspect aspect = "all"`
    #[doc(alias = "aspect")]
    pub fn get_aspect(&self) -> Option<GpuTextureAspect> {
        property::get(self, "aspect")
    }

    /// `GPUTextureAspect aspect = "all"`
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }

    /// `GPUIntegerCoordinate baseMipLevel = 0`
    #[doc(alias = "baseMipLevel")]
    pub fn get_base_mip_level(&self) -> Option<u32> {
        property::get(self, "baseMipLevel")
    }

    /// `GPUIntegerCoordinate baseMipLevel = 0`
    #[doc(alias = "baseMipLevel")]
    pub fn set_base_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "baseMipLevel", value as f64);
        self
    }

    /// `GPUIntegerCoordinate mipLevelCount`
    #[doc(alias = "mipLevelCount")]
    pub fn get_mip_level_count(&self) -> Option<u32> {
        property::get(self, "mipLevelCount")
    }

    /// `GPUIntegerCoordinate mipLevelCount`
    #[doc(alias = "mipLevelCount")]
    pub fn set_mip_level_count(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevelCount", value as f64);
        self
    }

    /// `GPUIntegerCoordinate baseArrayLayer = 0`
    #[doc(alias = "baseArrayLayer")]
    pub fn get_base_array_layer(&self) -> Option<u32> {
        property::get(self, "baseArrayLayer")
    }

    /// `GPUIntegerCoordinate baseArrayLayer = 0`
    #[doc(alias = "baseArrayLayer")]
    pub fn set_base_array_layer(&self, value: u32) -> &Self {
        property::set_f64(self, "baseArrayLayer", value as f64);
        self
    }

    /// `GPUIntegerCoordinate arrayLayerCount`
    #[doc(alias = "arrayLayerCount")]
    pub fn get_array_layer_count(&self) -> Option<u32> {
        property::get(self, "arrayLayerCount")
    }

    /// `GPUIntegerCoordinate arrayLayerCount`
    #[doc(alias = "arrayLayerCount")]
    pub fn set_array_layer_count(&self, value: u32) -> &Self {
        property::set_f64(self, "arrayLayerCount", value as f64);
        self
    }

    /// `DOMString swizzle = "rgba"`
    #[doc(alias = "swizzle")]
    pub fn get_swizzle(&self) -> Option<String> {
        property::get(self, "swizzle")
    }

    /// `DOMString swizzle = "rgba"`
    #[doc(alias = "swizzle")]
    pub fn set_swizzle(&self, value: &str) -> &Self {
        property::set_str(self, "swizzle", value);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuExternalTextureDescriptor {
    /// `dictionary GPUExternalTextureDescriptor : GPUObjectDescriptorBase`
    pub fn new(source: impl Into<HtmlVideoElementOrVideoFrame>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// `required (HTMLVideoElement or VideoFrame) source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> HtmlVideoElementOrVideoFrame {
        property::get(self, "source")
    }

    /// `required (HTMLVideoElement or VideoFrame) source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<HtmlVideoElementOrVideoFrame>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuSampler {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuSamplerDescriptor {
    /// `dictionary GPUSamplerDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUAddressMode addressModeU = "clamp-to-edge"`
    #[doc(alias = "addressModeU")]
    pub fn get_address_mode_u(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeU")
    }

    /// `GPUAddressMode addressModeU = "clamp-to-edge"`
    #[doc(alias = "addressModeU")]
    pub fn set_address_mode_u(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeU", value.as_str());
        self
    }

    /// `GPUAddressMode addressModeV = "clamp-to-edge"`
    #[doc(alias = "addressModeV")]
    pub fn get_address_mode_v(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeV")
    }

    /// `GPUAddressMode addressModeV = "clamp-to-edge"`
    #[doc(alias = "addressModeV")]
    pub fn set_address_mode_v(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeV", value.as_str());
        self
    }

    /// `GPUAddressMode addressModeW = "clamp-to-edge"`
    #[doc(alias = "addressModeW")]
    pub fn get_address_mode_w(&self) -> Option<GpuAddressMode> {
        property::get(self, "addressModeW")
    }

    /// `GPUAddressMode addressModeW = "clamp-to-edge"`
    #[doc(alias = "addressModeW")]
    pub fn set_address_mode_w(&self, value: GpuAddressMode) -> &Self {
        property::set_str(self, "addressModeW", value.as_str());
        self
    }

    /// `GPUFilterMode magFilter = "nearest"`
    #[doc(alias = "magFilter")]
    pub fn get_mag_filter(&self) -> Option<GpuFilterMode> {
        property::get(self, "magFilter")
    }

    /// `GPUFilterMode magFilter = "nearest"`
    #[doc(alias = "magFilter")]
    pub fn set_mag_filter(&self, value: GpuFilterMode) -> &Self {
        property::set_str(self, "magFilter", value.as_str());
        self
    }

    /// `GPUFilterMode minFilter = "nearest"`
    #[doc(alias = "minFilter")]
    pub fn get_min_filter(&self) -> Option<GpuFilterMode> {
        property::get(self, "minFilter")
    }

    /// `GPUFilterMode minFilter = "nearest"`
    #[doc(alias = "minFilter")]
    pub fn set_min_filter(&self, value: GpuFilterMode) -> &Self {
        property::set_str(self, "minFilter", value.as_str());
        self
    }

    /// `GPUMipmapFilterMode mipmapFilter = "nearest"`
    #[doc(alias = "mipmapFilter")]
    pub fn get_mipmap_filter(&self) -> Option<GpuMipmapFilterMode> {
        property::get(self, "mipmapFilter")
    }

    /// `GPUMipmapFilterMode mipmapFilter = "nearest"`
    #[doc(alias = "mipmapFilter")]
    pub fn set_mipmap_filter(&self, value: GpuMipmapFilterMode) -> &Self {
        property::set_str(self, "mipmapFilter", value.as_str());
        self
    }

    /// `float lodMinClamp = 0`
    #[doc(alias = "lodMinClamp")]
    pub fn get_lod_min_clamp(&self) -> Option<f32> {
        property::get(self, "lodMinClamp")
    }

    /// `float lodMinClamp = 0`
    #[doc(alias = "lodMinClamp")]
    pub fn set_lod_min_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "lodMinClamp", value as f64);
        self
    }

    /// `float lodMaxClamp = 32`
    #[doc(alias = "lodMaxClamp")]
    pub fn get_lod_max_clamp(&self) -> Option<f32> {
        property::get(self, "lodMaxClamp")
    }

    /// `float lodMaxClamp = 32`
    #[doc(alias = "lodMaxClamp")]
    pub fn set_lod_max_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "lodMaxClamp", value as f64);
        self
    }

    /// `GPUCompareFunction compare`
    #[doc(alias = "compare")]
    pub fn get_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "compare")
    }

    /// `GPUCompareFunction compare`
    #[doc(alias = "compare")]
    pub fn set_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "compare", value.as_str());
        self
    }

    /// `[Clamp] unsigned short maxAnisotropy = 1`
    #[doc(alias = "maxAnisotropy")]
    pub fn get_max_anisotropy(&self) -> Option<u16> {
        property::get(self, "maxAnisotropy")
    }

    /// `[Clamp] unsigned short maxAnisotropy = 1`
    #[doc(alias = "maxAnisotropy")]
    pub fn set_max_anisotropy(&self, value: u16) -> &Self {
        property::set_f64(self, "maxAnisotropy", value as f64);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBindGroupLayoutDescriptor {
    /// `dictionary GPUBindGroupLayoutDescriptor : GPUObjectDescriptorBase`
    pub fn new(entries: impl IntoSequence<GpuBindGroupLayoutEntry>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "entries", &entries.to_value());
        this
    }

    /// `required sequence<GPUBindGroupLayoutEntry> entries`
    #[doc(alias = "entries")]
    pub fn get_entries(&self) -> Array<GpuBindGroupLayoutEntry> {
        property::get(self, "entries")
    }

    /// `required sequence<GPUBindGroupLayoutEntry> entries`
    #[doc(alias = "entries")]
    pub fn set_entries(&self, value: impl IntoSequence<GpuBindGroupLayoutEntry>) -> &Self {
        property::set(self, "entries", &value.to_value());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuBindGroupLayoutEntry {
    /// `dictionary GPUBindGroupLayoutEntry`
    pub fn new(binding: u32, visibility: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "binding", binding as f64);
        property::set_f64(&this, "visibility", visibility as f64);
        this
    }

    /// `required GPUIndex32 binding`
    #[doc(alias = "binding")]
    pub fn get_binding(&self) -> u32 {
        property::get(self, "binding")
    }

    /// `required GPUIndex32 binding`
    #[doc(alias = "binding")]
    pub fn set_binding(&self, value: u32) -> &Self {
        property::set_f64(self, "binding", value as f64);
        self
    }

    /// `required GPUShaderStageFlags visibility`
    #[doc(alias = "visibility")]
    pub fn get_visibility(&self) -> u32 {
        property::get(self, "visibility")
    }

    /// `required GPUShaderStageFlags visibility`
    #[doc(alias = "visibility")]
    pub fn set_visibility(&self, value: u32) -> &Self {
        property::set_f64(self, "visibility", value as f64);
        self
    }

    /// `GPUBufferBindingLayout buffer`
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> Option<GpuBufferBindingLayout> {
        property::get(self, "buffer")
    }

    /// `GPUBufferBindingLayout buffer`
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBufferBindingLayout) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// `GPUSamplerBindingLayout sampler`
    #[doc(alias = "sampler")]
    pub fn get_sampler(&self) -> Option<GpuSamplerBindingLayout> {
        property::get(self, "sampler")
    }

    /// `GPUSamplerBindingLayout sampler`
    #[doc(alias = "sampler")]
    pub fn set_sampler(&self, value: &GpuSamplerBindingLayout) -> &Self {
        property::set(self, "sampler", value.as_ref());
        self
    }

    /// `GPUTextureBindingLayout texture`
    #[doc(alias = "texture")]
    pub fn get_texture(&self) -> Option<GpuTextureBindingLayout> {
        property::get(self, "texture")
    }

    /// `GPUTextureBindingLayout texture`
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTextureBindingLayout) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// `GPUStorageTextureBindingLayout storageTexture`
    #[doc(alias = "storageTexture")]
    pub fn get_storage_texture(&self) -> Option<GpuStorageTextureBindingLayout> {
        property::get(self, "storageTexture")
    }

    /// `GPUStorageTextureBindingLayout storageTexture`
    #[doc(alias = "storageTexture")]
    pub fn set_storage_texture(&self, value: &GpuStorageTextureBindingLayout) -> &Self {
        property::set(self, "storageTexture", value.as_ref());
        self
    }

    /// `GPUExternalTextureBindingLayout externalTexture`
    #[doc(alias = "externalTexture")]
    pub fn get_external_texture(&self) -> Option<GpuExternalTextureBindingLayout> {
        property::get(self, "externalTexture")
    }

    /// `GPUExternalTextureBindingLayout externalTexture`
    #[doc(alias = "externalTexture")]
    pub fn set_external_texture(&self, value: &GpuExternalTextureBindingLayout) -> &Self {
        property::set(self, "externalTexture", value.as_ref());
        self
    }
}

/// The namespace `GPUShaderStage`.
pub mod gpu_shader_stage {
    /// `const GPUFlagsConstant VERTEX = 1`
    pub const VERTEX: u32 = 1;

    /// `const GPUFlagsConstant FRAGMENT = 2`
    pub const FRAGMENT: u32 = 2;

    /// `const GPUFlagsConstant COMPUTE = 4`
    pub const COMPUTE: u32 = 4;
}

impl GpuBufferBindingLayout {
    /// `dictionary GPUBufferBindingLayout`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUBufferBindingType type = "uniform"`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<GpuBufferBindingType> {
        property::get(self, "type")
    }

    /// `GPUBufferBindingType type = "uniform"`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: GpuBufferBindingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `boolean hasDynamicOffset = false`
    #[doc(alias = "hasDynamicOffset")]
    pub fn get_has_dynamic_offset(&self) -> Option<bool> {
        property::get(self, "hasDynamicOffset")
    }

    /// `boolean hasDynamicOffset = false`
    #[doc(alias = "hasDynamicOffset")]
    pub fn set_has_dynamic_offset(&self, value: bool) -> &Self {
        property::set_bool(self, "hasDynamicOffset", value);
        self
    }

    /// `GPUSize64 minBindingSize = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "minBindingSize")]
    pub fn get_min_binding_size(&self) -> Option<u64> {
        property::get(self, "minBindingSize")
    }

    /// `GPUSize64 minBindingSize = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `dictionary GPUSamplerBindingLayout`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUSamplerBindingType type = "filtering"`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<GpuSamplerBindingType> {
        property::get(self, "type")
    }

    /// `GPUSamplerBindingType type = "filtering"`
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
    /// `dictionary GPUTextureBindingLayout`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUTextureSampleType sampleType = "float"`
    #[doc(alias = "sampleType")]
    pub fn get_sample_type(&self) -> Option<GpuTextureSampleType> {
        property::get(self, "sampleType")
    }

    /// `GPUTextureSampleType sampleType = "float"`
    #[doc(alias = "sampleType")]
    pub fn set_sample_type(&self, value: GpuTextureSampleType) -> &Self {
        property::set_str(self, "sampleType", value.as_str());
        self
    }

    /// `GPUTextureViewDimension viewDimension = "2d"`
    #[doc(alias = "viewDimension")]
    pub fn get_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "viewDimension")
    }

    /// `GPUTextureViewDimension viewDimension = "2d"`
    #[doc(alias = "viewDimension")]
    pub fn set_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "viewDimension", value.as_str());
        self
    }

    /// `boolean multisampled = false`
    #[doc(alias = "multisampled")]
    pub fn get_multisampled(&self) -> Option<bool> {
        property::get(self, "multisampled")
    }

    /// `boolean multisampled = false`
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
    /// `dictionary GPUStorageTextureBindingLayout`
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// `GPUStorageTextureAccess access = "write-only"`
    #[doc(alias = "access")]
    pub fn get_access(&self) -> Option<GpuStorageTextureAccess> {
        property::get(self, "access")
    }

    /// `GPUStorageTextureAccess access = "write-only"`
    #[doc(alias = "access")]
    pub fn set_access(&self, value: GpuStorageTextureAccess) -> &Self {
        property::set_str(self, "access", value.as_str());
        self
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `GPUTextureViewDimension viewDimension = "2d"`
    #[doc(alias = "viewDimension")]
    pub fn get_view_dimension(&self) -> Option<GpuTextureViewDimension> {
        property::get(self, "viewDimension")
    }

    /// `GPUTextureViewDimension viewDimension = "2d"`
    #[doc(alias = "viewDimension")]
    pub fn set_view_dimension(&self, value: GpuTextureViewDimension) -> &Self {
        property::set_str(self, "viewDimension", value.as_str());
        self
    }
}

impl GpuExternalTextureBindingLayout {
    /// `dictionary GPUExternalTextureBindingLayout`
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
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuBindGroupDescriptor {
    /// `dictionary GPUBindGroupDescriptor : GPUObjectDescriptorBase`
    pub fn new(layout: &GpuBindGroupLayout, entries: impl IntoSequence<GpuBindGroupEntry>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", layout.as_ref());
        property::set(&this, "entries", &entries.to_value());
        this
    }

    /// `required GPUBindGroupLayout layout`
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> GpuBindGroupLayout {
        property::get(self, "layout")
    }

    /// `required GPUBindGroupLayout layout`
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: &GpuBindGroupLayout) -> &Self {
        property::set(self, "layout", value.as_ref());
        self
    }

    /// `required sequence<GPUBindGroupEntry> entries`
    #[doc(alias = "entries")]
    pub fn get_entries(&self) -> Array<GpuBindGroupEntry> {
        property::get(self, "entries")
    }

    /// `required sequence<GPUBindGroupEntry> entries`
    #[doc(alias = "entries")]
    pub fn set_entries(&self, value: impl IntoSequence<GpuBindGroupEntry>) -> &Self {
        property::set(self, "entries", &value.to_value());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuBindGroupEntry {
    /// `dictionary GPUBindGroupEntry`
    pub fn new(binding: u32, resource: impl Into<GpuBindingResource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "binding", binding as f64);
        property::set(&this, "resource", &resource.into().to_js());
        this
    }

    /// `required GPUIndex32 binding`
    #[doc(alias = "binding")]
    pub fn get_binding(&self) -> u32 {
        property::get(self, "binding")
    }

    /// `required GPUIndex32 binding`
    #[doc(alias = "binding")]
    pub fn set_binding(&self, value: u32) -> &Self {
        property::set_f64(self, "binding", value as f64);
        self
    }

    /// `required GPUBindingResource resource`
    #[doc(alias = "resource")]
    pub fn get_resource(&self) -> GpuBindingResource {
        property::get(self, "resource")
    }

    /// `required GPUBindingResource resource`
    #[doc(alias = "resource")]
    pub fn set_resource(&self, value: impl Into<GpuBindingResource>) -> &Self {
        property::set(self, "resource", &value.into().to_js());
        self
    }
}

impl GpuBufferBinding {
    /// `dictionary GPUBufferBinding`
    pub fn new(buffer: &GpuBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "buffer", buffer.as_ref());
        this
    }

    /// `required GPUBuffer buffer`
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> GpuBuffer {
        property::get(self, "buffer")
    }

    /// `required GPUBuffer buffer`
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBuffer) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<u64> {
        property::get(self, "offset")
    }

    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// `GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u64> {
        property::get(self, "size")
    }

    /// `GPUSize64 size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u64) -> &Self {
        property::set_f64(self, "size", safe_integer::unsigned(value));
        self
    }
}

impl GpuPipelineLayout {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuPipelineLayoutDescriptor {
    /// `dictionary GPUPipelineLayoutDescriptor : GPUObjectDescriptorBase`
    pub fn new(bind_group_layouts: impl IntoSequence<Option<GpuBindGroupLayout>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "bindGroupLayouts", &bind_group_layouts.to_value());
        this
    }

    /// `required sequence<GPUBindGroupLayout?> bindGroupLayouts`
    #[doc(alias = "bindGroupLayouts")]
    pub fn get_bind_group_layouts(&self) -> Array<Option<GpuBindGroupLayout>> {
        property::get(self, "bindGroupLayouts")
    }

    /// `required sequence<GPUBindGroupLayout?> bindGroupLayouts`
    #[doc(alias = "bindGroupLayouts")]
    pub fn set_bind_group_layouts(&self, value: impl IntoSequence<Option<GpuBindGroupLayout>>) -> &Self {
        property::set(self, "bindGroupLayouts", &value.to_value());
        self
    }

    /// `GPUSize32 immediateSize = 0`
    #[doc(alias = "immediateSize")]
    pub fn get_immediate_size(&self) -> Option<u32> {
        property::get(self, "immediateSize")
    }

    /// `GPUSize32 immediateSize = 0`
    #[doc(alias = "immediateSize")]
    pub fn set_immediate_size(&self, value: u32) -> &Self {
        property::set_f64(self, "immediateSize", value as f64);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuShaderModule {
    /// `Promise<GPUCompilationInfo> getCompilationInfo()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule/getCompilationInfo) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpushadermodule-getcompilationinfo)
    #[doc(alias = "getCompilationInfo")]
    #[inline]
    pub fn get_compilation_info(&self) -> Promise<GpuCompilationInfo> {
        Promise::of_call(Js::try_call_getCompilationInfo__as_value(js(self)))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuShaderModuleDescriptor {
    /// `dictionary GPUShaderModuleDescriptor : GPUObjectDescriptorBase`
    pub fn new(code: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "code", code);
        this
    }

    /// `required USVString code`
    #[doc(alias = "code")]
    pub fn get_code(&self) -> String {
        property::get(self, "code")
    }

    /// `required USVString code`
    #[doc(alias = "code")]
    pub fn set_code(&self, value: &str) -> &Self {
        property::set_str(self, "code", value);
        self
    }

    /// `sequence<GPUShaderModuleCompilationHint> compilationHints = []`
    #[doc(alias = "compilationHints")]
    pub fn get_compilation_hints(&self) -> Option<Array<GpuShaderModuleCompilationHint>> {
        property::get(self, "compilationHints")
    }

    /// `sequence<GPUShaderModuleCompilationHint> compilationHints = []`
    #[doc(alias = "compilationHints")]
    pub fn set_compilation_hints(&self, value: impl IntoSequence<GpuShaderModuleCompilationHint>) -> &Self {
        property::set(self, "compilationHints", &value.to_value());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuShaderModuleCompilationHint {
    /// `dictionary GPUShaderModuleCompilationHint`
    pub fn new(entry_point: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "entryPoint", entry_point);
        this
    }

    /// `required USVString entryPoint`
    #[doc(alias = "entryPoint")]
    pub fn get_entry_point(&self) -> String {
        property::get(self, "entryPoint")
    }

    /// `required USVString entryPoint`
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// `(GPUPipelineLayout or GPUAutoLayoutMode) layout`
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<GpuPipelineLayoutOrGpuAutoLayoutMode> {
        property::get(self, "layout")
    }

    /// `(GPUPipelineLayout or GPUAutoLayoutMode) layout`
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }
}

impl GpuCompilationMessage {
    /// `readonly attribute DOMString message`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute GPUCompilationMessageType type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/type) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> GpuCompilationMessageType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute unsigned long long lineNum`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/lineNum) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-linenum)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "lineNum")]
    #[inline]
    pub fn line_num(&self) -> u64 {
        Js::get_lineNum__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long linePos`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/linePos) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-linepos)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "linePos")]
    #[inline]
    pub fn line_pos(&self) -> u64 {
        Js::get_linePos__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long offset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/offset) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-offset)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn offset(&self) -> u64 {
        Js::get_offset__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long length`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage/length) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationmessage-length)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn length(&self) -> u64 {
        Js::get_length__as_number(js(self)) as u64
    }
}

impl GpuCompilationInfo {
    /// `readonly attribute FrozenArray<GPUCompilationMessage> messages`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationInfo/messages) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucompilationinfo-messages)
    #[inline]
    pub fn messages(&self) -> Array<GpuCompilationMessage> {
        FromJs::from_js(Js::get_messages__as_value(js(self)))
    }
}

impl GpuPipelineError {
    /// `constructor(optional DOMString message = "", GPUPipelineErrorInit options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelineerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(options: &GpuPipelineErrorInit) -> Result<GpuPipelineError, Exception> {
        Js::try_new_GPUPipelineError__value2__as_value(&JsValue::UNDEFINED, options.as_ref()).map(Js::cast)
    }

    /// `constructor(optional DOMString message = "", GPUPipelineErrorInit options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelineerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_message(message: &str, options: &GpuPipelineErrorInit) -> Result<GpuPipelineError, Exception> {
        Js::try_new_GPUPipelineError__str_value__as_value(message, options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute GPUPipelineErrorReason reason`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError/reason) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelineerror-reason)
    #[inline]
    pub fn reason(&self) -> GpuPipelineErrorReason {
        FromJs::from_js(Js::get_reason__as_value(js(self)))
    }
}

web_error_traits!(GpuPipelineError);

impl GpuPipelineErrorInit {
    /// `dictionary GPUPipelineErrorInit`
    pub fn new(reason: GpuPipelineErrorReason) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "reason", reason.as_str());
        this
    }

    /// `required GPUPipelineErrorReason reason`
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> GpuPipelineErrorReason {
        property::get(self, "reason")
    }

    /// `required GPUPipelineErrorReason reason`
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: GpuPipelineErrorReason) -> &Self {
        property::set_str(self, "reason", value.as_str());
        self
    }
}

impl GpuPipelineDescriptorBase {
    /// `dictionary GPUPipelineDescriptorBase : GPUObjectDescriptorBase`
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        this
    }

    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> GpuPipelineLayoutOrGpuAutoLayoutMode {
        property::get(self, "layout")
    }

    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuProgrammableStage {
    /// `dictionary GPUProgrammableStage`
    pub fn new(module: &GpuShaderModule) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        this
    }

    /// `required GPUShaderModule module`
    #[doc(alias = "module")]
    pub fn get_module(&self) -> GpuShaderModule {
        property::get(self, "module")
    }

    /// `required GPUShaderModule module`
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// `USVString entryPoint`
    #[doc(alias = "entryPoint")]
    pub fn get_entry_point(&self) -> Option<String> {
        property::get(self, "entryPoint")
    }

    /// `USVString entryPoint`
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    #[doc(alias = "constants")]
    pub fn get_constants(&self) -> Option<Record<f64>> {
        property::get(self, "constants")
    }

    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuComputePipeline {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `GPUBindGroupLayout getBindGroupLayout(unsigned long index)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline/getBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelinebase-getbindgrouplayout)
    #[doc(alias = "getBindGroupLayout")]
    #[inline]
    pub fn get_bind_group_layout(&self, index: u32) -> GpuBindGroupLayout {
        FromJs::from_js(Js::call_getBindGroupLayout__number__as_value(js(self), index as f64))
    }
}

impl GpuComputePipelineDescriptor {
    /// `dictionary GPUComputePipelineDescriptor : GPUPipelineDescriptorBase`
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>, compute: &GpuProgrammableStage) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        property::set(&this, "compute", compute.as_ref());
        this
    }

    /// `required GPUProgrammableStage compute`
    #[doc(alias = "compute")]
    pub fn get_compute(&self) -> GpuProgrammableStage {
        property::get(self, "compute")
    }

    /// `required GPUProgrammableStage compute`
    #[doc(alias = "compute")]
    pub fn set_compute(&self, value: &GpuProgrammableStage) -> &Self {
        property::set(self, "compute", value.as_ref());
        self
    }

    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Inherited from `GpuPipelineDescriptorBase`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderPipeline {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `GPUBindGroupLayout getBindGroupLayout(unsigned long index)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline/getBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpupipelinebase-getbindgrouplayout)
    #[doc(alias = "getBindGroupLayout")]
    #[inline]
    pub fn get_bind_group_layout(&self, index: u32) -> GpuBindGroupLayout {
        FromJs::from_js(Js::call_getBindGroupLayout__number__as_value(js(self), index as f64))
    }
}

impl GpuRenderPipelineDescriptor {
    /// `dictionary GPURenderPipelineDescriptor : GPUPipelineDescriptorBase`
    pub fn new(layout: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>, vertex: &GpuVertexState) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layout", &layout.into().to_js());
        property::set(&this, "vertex", vertex.as_ref());
        this
    }

    /// `required GPUVertexState vertex`
    #[doc(alias = "vertex")]
    pub fn get_vertex(&self) -> GpuVertexState {
        property::get(self, "vertex")
    }

    /// `required GPUVertexState vertex`
    #[doc(alias = "vertex")]
    pub fn set_vertex(&self, value: &GpuVertexState) -> &Self {
        property::set(self, "vertex", value.as_ref());
        self
    }

    /// `GPUPrimitiveState primitive = {}`
    #[doc(alias = "primitive")]
    pub fn get_primitive(&self) -> Option<GpuPrimitiveState> {
        property::get(self, "primitive")
    }

    /// `GPUPrimitiveState primitive = {}`
    #[doc(alias = "primitive")]
    pub fn set_primitive(&self, value: &GpuPrimitiveState) -> &Self {
        property::set(self, "primitive", value.as_ref());
        self
    }

    /// `GPUDepthStencilState depthStencil`
    #[doc(alias = "depthStencil")]
    pub fn get_depth_stencil(&self) -> Option<GpuDepthStencilState> {
        property::get(self, "depthStencil")
    }

    /// `GPUDepthStencilState depthStencil`
    #[doc(alias = "depthStencil")]
    pub fn set_depth_stencil(&self, value: &GpuDepthStencilState) -> &Self {
        property::set(self, "depthStencil", value.as_ref());
        self
    }

    /// `GPUMultisampleState multisample = {}`
    #[doc(alias = "multisample")]
    pub fn get_multisample(&self) -> Option<GpuMultisampleState> {
        property::get(self, "multisample")
    }

    /// `GPUMultisampleState multisample = {}`
    #[doc(alias = "multisample")]
    pub fn set_multisample(&self, value: &GpuMultisampleState) -> &Self {
        property::set(self, "multisample", value.as_ref());
        self
    }

    /// `GPUFragmentState fragment`
    #[doc(alias = "fragment")]
    pub fn get_fragment(&self) -> Option<GpuFragmentState> {
        property::get(self, "fragment")
    }

    /// `GPUFragmentState fragment`
    #[doc(alias = "fragment")]
    pub fn set_fragment(&self, value: &GpuFragmentState) -> &Self {
        property::set(self, "fragment", value.as_ref());
        self
    }

    /// `required (GPUPipelineLayout or GPUAutoLayoutMode) layout`
    ///
    /// Inherited from `GpuPipelineDescriptorBase`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: impl Into<GpuPipelineLayoutOrGpuAutoLayoutMode>) -> &Self {
        property::set(self, "layout", &value.into().to_js());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuPrimitiveState {
    /// `dictionary GPUPrimitiveState`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUPrimitiveTopology topology = "triangle-list"`
    #[doc(alias = "topology")]
    pub fn get_topology(&self) -> Option<GpuPrimitiveTopology> {
        property::get(self, "topology")
    }

    /// `GPUPrimitiveTopology topology = "triangle-list"`
    #[doc(alias = "topology")]
    pub fn set_topology(&self, value: GpuPrimitiveTopology) -> &Self {
        property::set_str(self, "topology", value.as_str());
        self
    }

    /// `GPUIndexFormat stripIndexFormat`
    #[doc(alias = "stripIndexFormat")]
    pub fn get_strip_index_format(&self) -> Option<GpuIndexFormat> {
        property::get(self, "stripIndexFormat")
    }

    /// `GPUIndexFormat stripIndexFormat`
    #[doc(alias = "stripIndexFormat")]
    pub fn set_strip_index_format(&self, value: GpuIndexFormat) -> &Self {
        property::set_str(self, "stripIndexFormat", value.as_str());
        self
    }

    /// `GPUFrontFace frontFace = "ccw"`
    #[doc(alias = "frontFace")]
    pub fn get_front_face(&self) -> Option<GpuFrontFace> {
        property::get(self, "frontFace")
    }

    /// `GPUFrontFace frontFace = "ccw"`
    #[doc(alias = "frontFace")]
    pub fn set_front_face(&self, value: GpuFrontFace) -> &Self {
        property::set_str(self, "frontFace", value.as_str());
        self
    }

    /// `GPUCullMode cullMode = "none"`
    #[doc(alias = "cullMode")]
    pub fn get_cull_mode(&self) -> Option<GpuCullMode> {
        property::get(self, "cullMode")
    }

    /// `GPUCullMode cullMode = "none"`
    #[doc(alias = "cullMode")]
    pub fn set_cull_mode(&self, value: GpuCullMode) -> &Self {
        property::set_str(self, "cullMode", value.as_str());
        self
    }

    /// `boolean unclippedDepth = false`
    #[doc(alias = "unclippedDepth")]
    pub fn get_unclipped_depth(&self) -> Option<bool> {
        property::get(self, "unclippedDepth")
    }

    /// `boolean unclippedDepth = false`
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
    /// `dictionary GPUMultisampleState`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUSize32 count = 1`
    #[doc(alias = "count")]
    pub fn get_count(&self) -> Option<u32> {
        property::get(self, "count")
    }

    /// `GPUSize32 count = 1`
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u32) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }

    /// `GPUSampleMask mask = 4294967295`
    #[doc(alias = "mask")]
    pub fn get_mask(&self) -> Option<u32> {
        property::get(self, "mask")
    }

    /// `GPUSampleMask mask = 4294967295`
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "mask", value as f64);
        self
    }

    /// `boolean alphaToCoverageEnabled = false`
    #[doc(alias = "alphaToCoverageEnabled")]
    pub fn get_alpha_to_coverage_enabled(&self) -> Option<bool> {
        property::get(self, "alphaToCoverageEnabled")
    }

    /// `boolean alphaToCoverageEnabled = false`
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
    /// `dictionary GPUFragmentState : GPUProgrammableStage`
    pub fn new(module: &GpuShaderModule, targets: impl IntoSequence<Option<GpuColorTargetState>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        property::set(&this, "targets", &targets.to_value());
        this
    }

    /// `required sequence<GPUColorTargetState?> targets`
    #[doc(alias = "targets")]
    pub fn get_targets(&self) -> Array<Option<GpuColorTargetState>> {
        property::get(self, "targets")
    }

    /// `required sequence<GPUColorTargetState?> targets`
    #[doc(alias = "targets")]
    pub fn set_targets(&self, value: impl IntoSequence<Option<GpuColorTargetState>>) -> &Self {
        property::set(self, "targets", &value.to_value());
        self
    }

    /// `required GPUShaderModule module`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// `USVString entryPoint`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuColorTargetState {
    /// `dictionary GPUColorTargetState`
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `GPUBlendState blend`
    #[doc(alias = "blend")]
    pub fn get_blend(&self) -> Option<GpuBlendState> {
        property::get(self, "blend")
    }

    /// `GPUBlendState blend`
    #[doc(alias = "blend")]
    pub fn set_blend(&self, value: &GpuBlendState) -> &Self {
        property::set(self, "blend", value.as_ref());
        self
    }

    /// `GPUColorWriteFlags writeMask = 15`
    #[doc(alias = "writeMask")]
    pub fn get_write_mask(&self) -> Option<u32> {
        property::get(self, "writeMask")
    }

    /// `GPUColorWriteFlags writeMask = 15`
    #[doc(alias = "writeMask")]
    pub fn set_write_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "writeMask", value as f64);
        self
    }
}

impl GpuBlendState {
    /// `dictionary GPUBlendState`
    pub fn new(color: &GpuBlendComponent, alpha: &GpuBlendComponent) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "color", color.as_ref());
        property::set(&this, "alpha", alpha.as_ref());
        this
    }

    /// `required GPUBlendComponent color`
    #[doc(alias = "color")]
    pub fn get_color(&self) -> GpuBlendComponent {
        property::get(self, "color")
    }

    /// `required GPUBlendComponent color`
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &GpuBlendComponent) -> &Self {
        property::set(self, "color", value.as_ref());
        self
    }

    /// `required GPUBlendComponent alpha`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> GpuBlendComponent {
        property::get(self, "alpha")
    }

    /// `required GPUBlendComponent alpha`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: &GpuBlendComponent) -> &Self {
        property::set(self, "alpha", value.as_ref());
        self
    }
}

/// The namespace `GPUColorWrite`.
pub mod gpu_color_write {
    /// `const GPUFlagsConstant RED = 1`
    pub const RED: u32 = 1;

    /// `const GPUFlagsConstant GREEN = 2`
    pub const GREEN: u32 = 2;

    /// `const GPUFlagsConstant BLUE = 4`
    pub const BLUE: u32 = 4;

    /// `const GPUFlagsConstant ALPHA = 8`
    pub const ALPHA: u32 = 8;

    /// `const GPUFlagsConstant ALL = 15`
    pub const ALL: u32 = 15;
}

impl GpuBlendComponent {
    /// `dictionary GPUBlendComponent`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUBlendOperation operation = "add"`
    #[doc(alias = "operation")]
    pub fn get_operation(&self) -> Option<GpuBlendOperation> {
        property::get(self, "operation")
    }

    /// `GPUBlendOperation operation = "add"`
    #[doc(alias = "operation")]
    pub fn set_operation(&self, value: GpuBlendOperation) -> &Self {
        property::set_str(self, "operation", value.as_str());
        self
    }

    /// `GPUBlendFactor srcFactor = "one"`
    #[doc(alias = "srcFactor")]
    pub fn get_src_factor(&self) -> Option<GpuBlendFactor> {
        property::get(self, "srcFactor")
    }

    /// `GPUBlendFactor srcFactor = "one"`
    #[doc(alias = "srcFactor")]
    pub fn set_src_factor(&self, value: GpuBlendFactor) -> &Self {
        property::set_str(self, "srcFactor", value.as_str());
        self
    }

    /// `GPUBlendFactor dstFactor = "zero"`
    #[doc(alias = "dstFactor")]
    pub fn get_dst_factor(&self) -> Option<GpuBlendFactor> {
        property::get(self, "dstFactor")
    }

    /// `GPUBlendFactor dstFactor = "zero"`
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
    /// `dictionary GPUDepthStencilState`
    pub fn new(format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `boolean depthWriteEnabled`
    #[doc(alias = "depthWriteEnabled")]
    pub fn get_depth_write_enabled(&self) -> Option<bool> {
        property::get(self, "depthWriteEnabled")
    }

    /// `boolean depthWriteEnabled`
    #[doc(alias = "depthWriteEnabled")]
    pub fn set_depth_write_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "depthWriteEnabled", value);
        self
    }

    /// `GPUCompareFunction depthCompare`
    #[doc(alias = "depthCompare")]
    pub fn get_depth_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "depthCompare")
    }

    /// `GPUCompareFunction depthCompare`
    #[doc(alias = "depthCompare")]
    pub fn set_depth_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "depthCompare", value.as_str());
        self
    }

    /// `GPUStencilFaceState stencilFront = {}`
    #[doc(alias = "stencilFront")]
    pub fn get_stencil_front(&self) -> Option<GpuStencilFaceState> {
        property::get(self, "stencilFront")
    }

    /// `GPUStencilFaceState stencilFront = {}`
    #[doc(alias = "stencilFront")]
    pub fn set_stencil_front(&self, value: &GpuStencilFaceState) -> &Self {
        property::set(self, "stencilFront", value.as_ref());
        self
    }

    /// `GPUStencilFaceState stencilBack = {}`
    #[doc(alias = "stencilBack")]
    pub fn get_stencil_back(&self) -> Option<GpuStencilFaceState> {
        property::get(self, "stencilBack")
    }

    /// `GPUStencilFaceState stencilBack = {}`
    #[doc(alias = "stencilBack")]
    pub fn set_stencil_back(&self, value: &GpuStencilFaceState) -> &Self {
        property::set(self, "stencilBack", value.as_ref());
        self
    }

    /// `GPUStencilValue stencilReadMask = 4294967295`
    #[doc(alias = "stencilReadMask")]
    pub fn get_stencil_read_mask(&self) -> Option<u32> {
        property::get(self, "stencilReadMask")
    }

    /// `GPUStencilValue stencilReadMask = 4294967295`
    #[doc(alias = "stencilReadMask")]
    pub fn set_stencil_read_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilReadMask", value as f64);
        self
    }

    /// `GPUStencilValue stencilWriteMask = 4294967295`
    #[doc(alias = "stencilWriteMask")]
    pub fn get_stencil_write_mask(&self) -> Option<u32> {
        property::get(self, "stencilWriteMask")
    }

    /// `GPUStencilValue stencilWriteMask = 4294967295`
    #[doc(alias = "stencilWriteMask")]
    pub fn set_stencil_write_mask(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilWriteMask", value as f64);
        self
    }

    /// `GPUDepthBias depthBias = 0`
    #[doc(alias = "depthBias")]
    pub fn get_depth_bias(&self) -> Option<i32> {
        property::get(self, "depthBias")
    }

    /// `GPUDepthBias depthBias = 0`
    #[doc(alias = "depthBias")]
    pub fn set_depth_bias(&self, value: i32) -> &Self {
        property::set_f64(self, "depthBias", value as f64);
        self
    }

    /// `float depthBiasSlopeScale = 0`
    #[doc(alias = "depthBiasSlopeScale")]
    pub fn get_depth_bias_slope_scale(&self) -> Option<f32> {
        property::get(self, "depthBiasSlopeScale")
    }

    /// `float depthBiasSlopeScale = 0`
    #[doc(alias = "depthBiasSlopeScale")]
    pub fn set_depth_bias_slope_scale(&self, value: f32) -> &Self {
        property::set_f64(self, "depthBiasSlopeScale", value as f64);
        self
    }

    /// `float depthBiasClamp = 0`
    #[doc(alias = "depthBiasClamp")]
    pub fn get_depth_bias_clamp(&self) -> Option<f32> {
        property::get(self, "depthBiasClamp")
    }

    /// `float depthBiasClamp = 0`
    #[doc(alias = "depthBiasClamp")]
    pub fn set_depth_bias_clamp(&self, value: f32) -> &Self {
        property::set_f64(self, "depthBiasClamp", value as f64);
        self
    }
}

impl GpuStencilFaceState {
    /// `dictionary GPUStencilFaceState`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUCompareFunction compare = "always"`
    #[doc(alias = "compare")]
    pub fn get_compare(&self) -> Option<GpuCompareFunction> {
        property::get(self, "compare")
    }

    /// `GPUCompareFunction compare = "always"`
    #[doc(alias = "compare")]
    pub fn set_compare(&self, value: GpuCompareFunction) -> &Self {
        property::set_str(self, "compare", value.as_str());
        self
    }

    /// `GPUStencilOperation failOp = "keep"`
    #[doc(alias = "failOp")]
    pub fn get_fail_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "failOp")
    }

    /// `GPUStencilOperation failOp = "keep"`
    #[doc(alias = "failOp")]
    pub fn set_fail_op(&self, value: GpuStencilOperation) -> &Self {
        property::set_str(self, "failOp", value.as_str());
        self
    }

    /// `GPUStencilOperation depthFailOp = "keep"`
    #[doc(alias = "depthFailOp")]
    pub fn get_depth_fail_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "depthFailOp")
    }

    /// `GPUStencilOperation depthFailOp = "keep"`
    #[doc(alias = "depthFailOp")]
    pub fn set_depth_fail_op(&self, value: GpuStencilOperation) -> &Self {
        property::set_str(self, "depthFailOp", value.as_str());
        self
    }

    /// `GPUStencilOperation passOp = "keep"`
    #[doc(alias = "passOp")]
    pub fn get_pass_op(&self) -> Option<GpuStencilOperation> {
        property::get(self, "passOp")
    }

    /// `GPUStencilOperation passOp = "keep"`
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
    /// `dictionary GPUVertexState : GPUProgrammableStage`
    pub fn new(module: &GpuShaderModule) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        this
    }

    /// `sequence<GPUVertexBufferLayout?> buffers = []`
    #[doc(alias = "buffers")]
    pub fn get_buffers(&self) -> Option<Array<Option<GpuVertexBufferLayout>>> {
        property::get(self, "buffers")
    }

    /// `sequence<GPUVertexBufferLayout?> buffers = []`
    #[doc(alias = "buffers")]
    pub fn set_buffers(&self, value: impl IntoSequence<Option<GpuVertexBufferLayout>>) -> &Self {
        property::set(self, "buffers", &value.to_value());
        self
    }

    /// `required GPUShaderModule module`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &GpuShaderModule) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// `USVString entryPoint`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "entryPoint")]
    pub fn set_entry_point(&self, value: &str) -> &Self {
        property::set_str(self, "entryPoint", value);
        self
    }

    /// `record<USVString, GPUPipelineConstantValue> constants = {}`
    ///
    /// Inherited from `GpuProgrammableStage`.
    #[doc(alias = "constants")]
    pub fn set_constants(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "constants", &value.into_record());
        self
    }
}

impl GpuVertexBufferLayout {
    /// `dictionary GPUVertexBufferLayout`
    pub fn new(array_stride: u64, attributes: impl IntoSequence<GpuVertexAttribute>) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "arrayStride", safe_integer::unsigned(array_stride));
        property::set(&this, "attributes", &attributes.to_value());
        this
    }

    /// `required GPUSize64 arrayStride`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "arrayStride")]
    pub fn get_array_stride(&self) -> u64 {
        property::get(self, "arrayStride")
    }

    /// `required GPUSize64 arrayStride`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "arrayStride")]
    pub fn set_array_stride(&self, value: u64) -> &Self {
        property::set_f64(self, "arrayStride", safe_integer::unsigned(value));
        self
    }

    /// `GPUVertexStepMode stepMode = "vertex"`
    #[doc(alias = "stepMode")]
    pub fn get_step_mode(&self) -> Option<GpuVertexStepMode> {
        property::get(self, "stepMode")
    }

    /// `GPUVertexStepMode stepMode = "vertex"`
    #[doc(alias = "stepMode")]
    pub fn set_step_mode(&self, value: GpuVertexStepMode) -> &Self {
        property::set_str(self, "stepMode", value.as_str());
        self
    }

    /// `required sequence<GPUVertexAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn get_attributes(&self) -> Array<GpuVertexAttribute> {
        property::get(self, "attributes")
    }

    /// `required sequence<GPUVertexAttribute> attributes`
    #[doc(alias = "attributes")]
    pub fn set_attributes(&self, value: impl IntoSequence<GpuVertexAttribute>) -> &Self {
        property::set(self, "attributes", &value.to_value());
        self
    }
}

impl GpuVertexAttribute {
    /// `dictionary GPUVertexAttribute`
    pub fn new(format: GpuVertexFormat, offset: u64, shader_location: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "format", format.as_str());
        property::set_f64(&this, "offset", safe_integer::unsigned(offset));
        property::set_f64(&this, "shaderLocation", shader_location as f64);
        this
    }

    /// `required GPUVertexFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuVertexFormat {
        property::get(self, "format")
    }

    /// `required GPUVertexFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuVertexFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `required GPUSize64 offset`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> u64 {
        property::get(self, "offset")
    }

    /// `required GPUSize64 offset`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// `required GPUIndex32 shaderLocation`
    #[doc(alias = "shaderLocation")]
    pub fn get_shader_location(&self) -> u32 {
        property::get(self, "shaderLocation")
    }

    /// `required GPUIndex32 shaderLocation`
    #[doc(alias = "shaderLocation")]
    pub fn set_shader_location(&self, value: u32) -> &Self {
        property::set_f64(self, "shaderLocation", value as f64);
        self
    }
}

impl GpuTexelCopyBufferLayout {
    /// `dictionary GPUTexelCopyBufferLayout`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<u64> {
        property::get(self, "offset")
    }

    /// `GPUSize64 offset = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// `GPUSize32 bytesPerRow`
    #[doc(alias = "bytesPerRow")]
    pub fn get_bytes_per_row(&self) -> Option<u32> {
        property::get(self, "bytesPerRow")
    }

    /// `GPUSize32 bytesPerRow`
    #[doc(alias = "bytesPerRow")]
    pub fn set_bytes_per_row(&self, value: u32) -> &Self {
        property::set_f64(self, "bytesPerRow", value as f64);
        self
    }

    /// `GPUSize32 rowsPerImage`
    #[doc(alias = "rowsPerImage")]
    pub fn get_rows_per_image(&self) -> Option<u32> {
        property::get(self, "rowsPerImage")
    }

    /// `GPUSize32 rowsPerImage`
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
    /// `dictionary GPUTexelCopyBufferInfo : GPUTexelCopyBufferLayout`
    pub fn new(buffer: &GpuBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "buffer", buffer.as_ref());
        this
    }

    /// `required GPUBuffer buffer`
    #[doc(alias = "buffer")]
    pub fn get_buffer(&self) -> GpuBuffer {
        property::get(self, "buffer")
    }

    /// `required GPUBuffer buffer`
    #[doc(alias = "buffer")]
    pub fn set_buffer(&self, value: &GpuBuffer) -> &Self {
        property::set(self, "buffer", value.as_ref());
        self
    }

    /// `GPUSize64 offset = 0`
    ///
    /// Inherited from `GpuTexelCopyBufferLayout`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: u64) -> &Self {
        property::set_f64(self, "offset", safe_integer::unsigned(value));
        self
    }

    /// `GPUSize32 bytesPerRow`
    ///
    /// Inherited from `GpuTexelCopyBufferLayout`.
    #[doc(alias = "bytesPerRow")]
    pub fn set_bytes_per_row(&self, value: u32) -> &Self {
        property::set_f64(self, "bytesPerRow", value as f64);
        self
    }

    /// `GPUSize32 rowsPerImage`
    ///
    /// Inherited from `GpuTexelCopyBufferLayout`.
    #[doc(alias = "rowsPerImage")]
    pub fn set_rows_per_image(&self, value: u32) -> &Self {
        property::set_f64(self, "rowsPerImage", value as f64);
        self
    }
}

impl GpuTexelCopyTextureInfo {
    /// `dictionary GPUTexelCopyTextureInfo`
    pub fn new(texture: &GpuTexture) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "texture", texture.as_ref());
        this
    }

    /// `required GPUTexture texture`
    #[doc(alias = "texture")]
    pub fn get_texture(&self) -> GpuTexture {
        property::get(self, "texture")
    }

    /// `required GPUTexture texture`
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTexture) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// `GPUIntegerCoordinate mipLevel = 0`
    #[doc(alias = "mipLevel")]
    pub fn get_mip_level(&self) -> Option<u32> {
        property::get(self, "mipLevel")
    }

    /// `GPUIntegerCoordinate mipLevel = 0`
    #[doc(alias = "mipLevel")]
    pub fn set_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevel", value as f64);
        self
    }

    /// `GPUOrigin3D origin = {}`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<GpuOrigin3d> {
        property::get(self, "origin")
    }

    /// `GPUOrigin3D origin = {}`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin3d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// `GPUTextureAspect aspect = "all"`
    #[doc(alias = "aspect")]
    pub fn get_aspect(&self) -> Option<GpuTextureAspect> {
        property::get(self, "aspect")
    }

    /// `GPUTextureAspect aspect = "all"`
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }
}

impl GpuCopyExternalImageDestInfo {
    /// `dictionary GPUCopyExternalImageDestInfo : GPUTexelCopyTextureInfo`
    pub fn new(texture: &GpuTexture) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "texture", texture.as_ref());
        this
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// `boolean premultipliedAlpha = false`
    #[doc(alias = "premultipliedAlpha")]
    pub fn get_premultiplied_alpha(&self) -> Option<bool> {
        property::get(self, "premultipliedAlpha")
    }

    /// `boolean premultipliedAlpha = false`
    #[doc(alias = "premultipliedAlpha")]
    pub fn set_premultiplied_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "premultipliedAlpha", value);
        self
    }

    /// `required GPUTexture texture`
    ///
    /// Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "texture")]
    pub fn set_texture(&self, value: &GpuTexture) -> &Self {
        property::set(self, "texture", value.as_ref());
        self
    }

    /// `GPUIntegerCoordinate mipLevel = 0`
    ///
    /// Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "mipLevel")]
    pub fn set_mip_level(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevel", value as f64);
        self
    }

    /// `GPUOrigin3D origin = {}`
    ///
    /// Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin3d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// `GPUTextureAspect aspect = "all"`
    ///
    /// Inherited from `GpuTexelCopyTextureInfo`.
    #[doc(alias = "aspect")]
    pub fn set_aspect(&self, value: GpuTextureAspect) -> &Self {
        property::set_str(self, "aspect", value.as_str());
        self
    }
}

impl GpuCopyExternalImageSourceInfo {
    /// `dictionary GPUCopyExternalImageSourceInfo`
    pub fn new(source: impl Into<GpuCopyExternalImageSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// `required GPUCopyExternalImageSource source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> GpuCopyExternalImageSource {
        property::get(self, "source")
    }

    /// `required GPUCopyExternalImageSource source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<GpuCopyExternalImageSource>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }

    /// `GPUOrigin2D origin = {}`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<GpuOrigin2d> {
        property::get(self, "origin")
    }

    /// `GPUOrigin2D origin = {}`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: impl Into<GpuOrigin2d>) -> &Self {
        property::set(self, "origin", &value.into().to_js());
        self
    }

    /// `boolean flipY = false`
    #[doc(alias = "flipY")]
    pub fn get_flip_y(&self) -> Option<bool> {
        property::get(self, "flipY")
    }

    /// `boolean flipY = false`
    #[doc(alias = "flipY")]
    pub fn set_flip_y(&self, value: bool) -> &Self {
        property::set_bool(self, "flipY", value);
        self
    }
}

impl GpuCommandBuffer {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuCommandBufferDescriptor {
    /// `dictionary GPUCommandBufferDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `GPURenderPassEncoder beginRenderPass(GPURenderPassDescriptor descriptor)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/beginRenderPass) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-beginrenderpass)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "beginRenderPass")]
    #[inline]
    pub fn begin_render_pass(&self, descriptor: &GpuRenderPassDescriptor) -> Result<GpuRenderPassEncoder, Exception> {
        Js::try_call_beginRenderPass__value__as_value(js(self), descriptor.as_ref()).map(Js::read)
    }

    /// `GPUComputePassEncoder beginComputePass(optional GPUComputePassDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/beginComputePass) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-begincomputepass)
    #[doc(alias = "beginComputePass")]
    #[inline]
    pub fn begin_compute_pass(&self) -> GpuComputePassEncoder {
        FromJs::from_js(Js::call_beginComputePass__as_value(js(self)))
    }

    /// `GPUComputePassEncoder beginComputePass(optional GPUComputePassDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/beginComputePass) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-begincomputepass)
    #[doc(alias = "beginComputePass")]
    #[inline]
    pub fn begin_compute_pass_with_descriptor(&self, descriptor: &GpuComputePassDescriptor) -> GpuComputePassEncoder {
        FromJs::from_js(Js::call_beginComputePass__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUBuffer destination, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertobuffer)
    #[doc(alias = "copyBufferToBuffer")]
    #[inline]
    pub fn copy_buffer_to_buffer(&self, source: &GpuBuffer, destination: &GpuBuffer) {
        Js::call_copyBufferToBuffer__value2(js(self), source.as_ref(), destination.as_ref())
    }

    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUBuffer destination, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertobuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUSize64 sourceOffset, GPUBuffer destination, GPUSize64 destinationOffset, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertobuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined copyBufferToBuffer(GPUBuffer source, GPUSize64 sourceOffset, GPUBuffer destination, GPUSize64 destinationOffset, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertobuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined copyBufferToTexture(GPUTexelCopyBufferInfo source, GPUTexelCopyTextureInfo destination, GPUExtent3D copySize)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyBufferToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copybuffertotexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined copyTextureToBuffer(GPUTexelCopyTextureInfo source, GPUTexelCopyBufferInfo destination, GPUExtent3D copySize)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyTextureToBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copytexturetobuffer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined copyTextureToTexture(GPUTexelCopyTextureInfo source, GPUTexelCopyTextureInfo destination, GPUExtent3D copySize)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/copyTextureToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-copytexturetotexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/clearBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-clearbuffer)
    #[doc(alias = "clearBuffer")]
    #[inline]
    pub fn clear_buffer(&self, buffer: &GpuBuffer) {
        Js::call_clearBuffer__value(js(self), buffer.as_ref())
    }

    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/clearBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-clearbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "clearBuffer")]
    #[inline]
    pub fn clear_buffer_with_offset(&self, buffer: &GpuBuffer, offset: u64) {
        Js::call_clearBuffer__value_number(js(self), buffer.as_ref(), safe_integer::unsigned(offset))
    }

    /// `undefined clearBuffer(GPUBuffer buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/clearBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-clearbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined resolveQuerySet(GPUQuerySet querySet, GPUSize32 firstQuery, GPUSize32 queryCount, GPUBuffer destination, GPUSize64 destinationOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/resolveQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-resolvequeryset)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `GPUCommandBuffer finish(optional GPUCommandBufferDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-finish)
    #[inline]
    pub fn finish(&self) -> GpuCommandBuffer {
        FromJs::from_js(Js::call_finish__as_value(js(self)))
    }

    /// `GPUCommandBuffer finish(optional GPUCommandBufferDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucommandencoder-finish)
    #[doc(alias = "finish")]
    #[inline]
    pub fn finish_with_descriptor(&self, descriptor: &GpuCommandBufferDescriptor) -> GpuCommandBuffer {
        FromJs::from_js(Js::call_finish__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// `undefined popDebugGroup()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }
}

impl GpuCommandEncoderDescriptor {
    /// `dictionary GPUCommandEncoderDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `undefined setPipeline(GPUComputePipeline pipeline)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuComputePipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroups) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroups)
    #[doc(alias = "dispatchWorkgroups")]
    #[inline]
    pub fn dispatch_workgroups(&self, workgroup_count_x: u32) {
        Js::call_dispatchWorkgroups__number(js(self), workgroup_count_x as f64)
    }

    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroups) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroups)
    #[doc(alias = "dispatchWorkgroups")]
    #[inline]
    pub fn dispatch_workgroups_with_workgroup_count_y(&self, workgroup_count_x: u32, workgroup_count_y: u32) {
        Js::call_dispatchWorkgroups__number2(js(self), workgroup_count_x as f64, workgroup_count_y as f64)
    }

    /// `undefined dispatchWorkgroups(GPUSize32 workgroupCountX, optional GPUSize32 workgroupCountY = 1, optional GPUSize32 workgroupCountZ = 1)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroups) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroups)
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

    /// `undefined dispatchWorkgroupsIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/dispatchWorkgroupsIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-dispatchworkgroupsindirect)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "dispatchWorkgroupsIndirect")]
    #[inline]
    pub fn dispatch_workgroups_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_dispatchWorkgroupsIndirect__value_number(
            js(self),
            indirect_buffer.as_ref(),
            safe_integer::unsigned(indirect_offset),
        )
    }

    /// `undefined end()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/end) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucomputepassencoder-end)
    #[inline]
    pub fn end(&self) {
        Js::call_end(js(self))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// `undefined popDebugGroup()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
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

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `dictionary GPUComputePassTimestampWrites`
    pub fn new(query_set: &GpuQuerySet) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "querySet", query_set.as_ref());
        this
    }

    /// `required GPUQuerySet querySet`
    #[doc(alias = "querySet")]
    pub fn get_query_set(&self) -> GpuQuerySet {
        property::get(self, "querySet")
    }

    /// `required GPUQuerySet querySet`
    #[doc(alias = "querySet")]
    pub fn set_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "querySet", value.as_ref());
        self
    }

    /// `GPUSize32 beginningOfPassWriteIndex`
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn get_beginning_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "beginningOfPassWriteIndex")
    }

    /// `GPUSize32 beginningOfPassWriteIndex`
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn set_beginning_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginningOfPassWriteIndex", value as f64);
        self
    }

    /// `GPUSize32 endOfPassWriteIndex`
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn get_end_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "endOfPassWriteIndex")
    }

    /// `GPUSize32 endOfPassWriteIndex`
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn set_end_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endOfPassWriteIndex", value as f64);
        self
    }
}

impl GpuComputePassDescriptor {
    /// `dictionary GPUComputePassDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUComputePassTimestampWrites timestampWrites`
    #[doc(alias = "timestampWrites")]
    pub fn get_timestamp_writes(&self) -> Option<GpuComputePassTimestampWrites> {
        property::get(self, "timestampWrites")
    }

    /// `GPUComputePassTimestampWrites timestampWrites`
    #[doc(alias = "timestampWrites")]
    pub fn set_timestamp_writes(&self, value: &GpuComputePassTimestampWrites) -> &Self {
        property::set(self, "timestampWrites", value.as_ref());
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `undefined setViewport(float x, float y, float width, float height, float minDepth, float maxDepth)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setViewport) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setviewport)
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

    /// `undefined setScissorRect(GPUIntegerCoordinate x, GPUIntegerCoordinate y, GPUIntegerCoordinate width, GPUIntegerCoordinate height)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setScissorRect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setscissorrect)
    #[doc(alias = "setScissorRect")]
    #[inline]
    pub fn set_scissor_rect(&self, x: u32, y: u32, width: u32, height: u32) {
        Js::call_setScissorRect__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// `undefined setBlendConstant(GPUColor color)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBlendConstant) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setblendconstant)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setBlendConstant")]
    #[inline]
    pub fn set_blend_constant(&self, color: impl Into<GpuColor>) -> Result<(), Exception> {
        Js::try_call_setBlendConstant__value(js(self), &color.into().to_js())
    }

    /// `undefined setStencilReference(GPUStencilValue reference)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setStencilReference) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-setstencilreference)
    #[doc(alias = "setStencilReference")]
    #[inline]
    pub fn set_stencil_reference(&self, reference: u32) {
        Js::call_setStencilReference__number(js(self), reference as f64)
    }

    /// `undefined beginOcclusionQuery(GPUSize32 queryIndex)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/beginOcclusionQuery) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-beginocclusionquery)
    #[doc(alias = "beginOcclusionQuery")]
    #[inline]
    pub fn begin_occlusion_query(&self, query_index: u32) {
        Js::call_beginOcclusionQuery__number(js(self), query_index as f64)
    }

    /// `undefined endOcclusionQuery()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/endOcclusionQuery) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-endocclusionquery)
    #[doc(alias = "endOcclusionQuery")]
    #[inline]
    pub fn end_occlusion_query(&self) {
        Js::call_endOcclusionQuery(js(self))
    }

    /// `undefined executeBundles(sequence<GPURenderBundle> bundles)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/executeBundles) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-executebundles)
    #[doc(alias = "executeBundles")]
    #[inline]
    pub fn execute_bundles(&self, bundles: impl IntoSequence<GpuRenderBundle>) {
        Js::call_executeBundles__value(js(self), &bundles.to_value())
    }

    /// `undefined end()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/end) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderpassencoder-end)
    #[inline]
    pub fn end(&self) {
        Js::call_end(js(self))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// `undefined popDebugGroup()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
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

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setPipeline(GPURenderPipeline pipeline)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuRenderPipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer(&self, buffer: &GpuBuffer, index_format: GpuIndexFormat) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str(js(self), buffer.as_ref(), index_format.as_str())
    }

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer(&self, slot: u32, buffer: Option<&GpuBuffer>) {
        Js::call_setVertexBuffer__number_value(js(self), slot as f64, nullable(buffer))
    }

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[inline]
    pub fn draw(&self, vertex_count: u32) {
        Js::call_draw__number(js(self), vertex_count as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count(&self, vertex_count: u32, instance_count: u32) {
        Js::call_draw__number2(js(self), vertex_count as f64, instance_count as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex(&self, vertex_count: u32, instance_count: u32, first_vertex: u32) {
        Js::call_draw__number3(js(self), vertex_count as f64, instance_count as f64, first_vertex as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed(&self, index_count: u32) {
        Js::call_drawIndexed__number(js(self), index_count as f64)
    }

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count(&self, index_count: u32, instance_count: u32) {
        Js::call_drawIndexed__number2(js(self), index_count as f64, instance_count as f64)
    }

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindirect)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "drawIndirect")]
    #[inline]
    pub fn draw_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndirect__value_number(js(self), indirect_buffer.as_ref(), safe_integer::unsigned(indirect_offset))
    }

    /// `undefined drawIndexedIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder/drawIndexedIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexedindirect)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `dictionary GPURenderPassTimestampWrites`
    pub fn new(query_set: &GpuQuerySet) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "querySet", query_set.as_ref());
        this
    }

    /// `required GPUQuerySet querySet`
    #[doc(alias = "querySet")]
    pub fn get_query_set(&self) -> GpuQuerySet {
        property::get(self, "querySet")
    }

    /// `required GPUQuerySet querySet`
    #[doc(alias = "querySet")]
    pub fn set_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "querySet", value.as_ref());
        self
    }

    /// `GPUSize32 beginningOfPassWriteIndex`
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn get_beginning_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "beginningOfPassWriteIndex")
    }

    /// `GPUSize32 beginningOfPassWriteIndex`
    #[doc(alias = "beginningOfPassWriteIndex")]
    pub fn set_beginning_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginningOfPassWriteIndex", value as f64);
        self
    }

    /// `GPUSize32 endOfPassWriteIndex`
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn get_end_of_pass_write_index(&self) -> Option<u32> {
        property::get(self, "endOfPassWriteIndex")
    }

    /// `GPUSize32 endOfPassWriteIndex`
    #[doc(alias = "endOfPassWriteIndex")]
    pub fn set_end_of_pass_write_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endOfPassWriteIndex", value as f64);
        self
    }
}

impl GpuRenderPassDescriptor {
    /// `dictionary GPURenderPassDescriptor : GPUObjectDescriptorBase`
    pub fn new(color_attachments: impl IntoSequence<Option<GpuRenderPassColorAttachment>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorAttachments", &color_attachments.to_value());
        this
    }

    /// `required sequence<GPURenderPassColorAttachment?> colorAttachments`
    #[doc(alias = "colorAttachments")]
    pub fn get_color_attachments(&self) -> Array<Option<GpuRenderPassColorAttachment>> {
        property::get(self, "colorAttachments")
    }

    /// `required sequence<GPURenderPassColorAttachment?> colorAttachments`
    #[doc(alias = "colorAttachments")]
    pub fn set_color_attachments(&self, value: impl IntoSequence<Option<GpuRenderPassColorAttachment>>) -> &Self {
        property::set(self, "colorAttachments", &value.to_value());
        self
    }

    /// `GPURenderPassDepthStencilAttachment depthStencilAttachment`
    #[doc(alias = "depthStencilAttachment")]
    pub fn get_depth_stencil_attachment(&self) -> Option<GpuRenderPassDepthStencilAttachment> {
        property::get(self, "depthStencilAttachment")
    }

    /// `GPURenderPassDepthStencilAttachment depthStencilAttachment`
    #[doc(alias = "depthStencilAttachment")]
    pub fn set_depth_stencil_attachment(&self, value: &GpuRenderPassDepthStencilAttachment) -> &Self {
        property::set(self, "depthStencilAttachment", value.as_ref());
        self
    }

    /// `GPUQuerySet occlusionQuerySet`
    #[doc(alias = "occlusionQuerySet")]
    pub fn get_occlusion_query_set(&self) -> Option<GpuQuerySet> {
        property::get(self, "occlusionQuerySet")
    }

    /// `GPUQuerySet occlusionQuerySet`
    #[doc(alias = "occlusionQuerySet")]
    pub fn set_occlusion_query_set(&self, value: &GpuQuerySet) -> &Self {
        property::set(self, "occlusionQuerySet", value.as_ref());
        self
    }

    /// `GPURenderPassTimestampWrites timestampWrites`
    #[doc(alias = "timestampWrites")]
    pub fn get_timestamp_writes(&self) -> Option<GpuRenderPassTimestampWrites> {
        property::get(self, "timestampWrites")
    }

    /// `GPURenderPassTimestampWrites timestampWrites`
    #[doc(alias = "timestampWrites")]
    pub fn set_timestamp_writes(&self, value: &GpuRenderPassTimestampWrites) -> &Self {
        property::set(self, "timestampWrites", value.as_ref());
        self
    }

    /// `GPUSize64 maxDrawCount = 50000000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxDrawCount")]
    pub fn get_max_draw_count(&self) -> Option<u64> {
        property::get(self, "maxDrawCount")
    }

    /// `GPUSize64 maxDrawCount = 50000000`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "maxDrawCount")]
    pub fn set_max_draw_count(&self, value: u64) -> &Self {
        property::set_f64(self, "maxDrawCount", safe_integer::unsigned(value));
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderPassColorAttachment {
    /// `dictionary GPURenderPassColorAttachment`
    pub fn new(view: impl Into<GpuTextureOrGpuTextureView>, load_op: GpuLoadOp, store_op: GpuStoreOp) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "view", &view.into().to_js());
        property::set_str(&this, "loadOp", load_op.as_str());
        property::set_str(&this, "storeOp", store_op.as_str());
        this
    }

    /// `required (GPUTexture or GPUTextureView) view`
    #[doc(alias = "view")]
    pub fn get_view(&self) -> GpuTextureOrGpuTextureView {
        property::get(self, "view")
    }

    /// `required (GPUTexture or GPUTextureView) view`
    #[doc(alias = "view")]
    pub fn set_view(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "view", &value.into().to_js());
        self
    }

    /// `GPUIntegerCoordinate depthSlice`
    #[doc(alias = "depthSlice")]
    pub fn get_depth_slice(&self) -> Option<u32> {
        property::get(self, "depthSlice")
    }

    /// `GPUIntegerCoordinate depthSlice`
    #[doc(alias = "depthSlice")]
    pub fn set_depth_slice(&self, value: u32) -> &Self {
        property::set_f64(self, "depthSlice", value as f64);
        self
    }

    /// `(GPUTexture or GPUTextureView) resolveTarget`
    #[doc(alias = "resolveTarget")]
    pub fn get_resolve_target(&self) -> Option<GpuTextureOrGpuTextureView> {
        property::get(self, "resolveTarget")
    }

    /// `(GPUTexture or GPUTextureView) resolveTarget`
    #[doc(alias = "resolveTarget")]
    pub fn set_resolve_target(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "resolveTarget", &value.into().to_js());
        self
    }

    /// `GPUColor clearValue`
    #[doc(alias = "clearValue")]
    pub fn get_clear_value(&self) -> Option<GpuColor> {
        property::get(self, "clearValue")
    }

    /// `GPUColor clearValue`
    #[doc(alias = "clearValue")]
    pub fn set_clear_value(&self, value: impl Into<GpuColor>) -> &Self {
        property::set(self, "clearValue", &value.into().to_js());
        self
    }

    /// `required GPULoadOp loadOp`
    #[doc(alias = "loadOp")]
    pub fn get_load_op(&self) -> GpuLoadOp {
        property::get(self, "loadOp")
    }

    /// `required GPULoadOp loadOp`
    #[doc(alias = "loadOp")]
    pub fn set_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "loadOp", value.as_str());
        self
    }

    /// `required GPUStoreOp storeOp`
    #[doc(alias = "storeOp")]
    pub fn get_store_op(&self) -> GpuStoreOp {
        property::get(self, "storeOp")
    }

    /// `required GPUStoreOp storeOp`
    #[doc(alias = "storeOp")]
    pub fn set_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "storeOp", value.as_str());
        self
    }
}

impl GpuRenderPassDepthStencilAttachment {
    /// `dictionary GPURenderPassDepthStencilAttachment`
    pub fn new(view: impl Into<GpuTextureOrGpuTextureView>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "view", &view.into().to_js());
        this
    }

    /// `required (GPUTexture or GPUTextureView) view`
    #[doc(alias = "view")]
    pub fn get_view(&self) -> GpuTextureOrGpuTextureView {
        property::get(self, "view")
    }

    /// `required (GPUTexture or GPUTextureView) view`
    #[doc(alias = "view")]
    pub fn set_view(&self, value: impl Into<GpuTextureOrGpuTextureView>) -> &Self {
        property::set(self, "view", &value.into().to_js());
        self
    }

    /// `float depthClearValue`
    #[doc(alias = "depthClearValue")]
    pub fn get_depth_clear_value(&self) -> Option<f32> {
        property::get(self, "depthClearValue")
    }

    /// `float depthClearValue`
    #[doc(alias = "depthClearValue")]
    pub fn set_depth_clear_value(&self, value: f32) -> &Self {
        property::set_f64(self, "depthClearValue", value as f64);
        self
    }

    /// `GPULoadOp depthLoadOp`
    #[doc(alias = "depthLoadOp")]
    pub fn get_depth_load_op(&self) -> Option<GpuLoadOp> {
        property::get(self, "depthLoadOp")
    }

    /// `GPULoadOp depthLoadOp`
    #[doc(alias = "depthLoadOp")]
    pub fn set_depth_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "depthLoadOp", value.as_str());
        self
    }

    /// `GPUStoreOp depthStoreOp`
    #[doc(alias = "depthStoreOp")]
    pub fn get_depth_store_op(&self) -> Option<GpuStoreOp> {
        property::get(self, "depthStoreOp")
    }

    /// `GPUStoreOp depthStoreOp`
    #[doc(alias = "depthStoreOp")]
    pub fn set_depth_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "depthStoreOp", value.as_str());
        self
    }

    /// `boolean depthReadOnly = false`
    #[doc(alias = "depthReadOnly")]
    pub fn get_depth_read_only(&self) -> Option<bool> {
        property::get(self, "depthReadOnly")
    }

    /// `boolean depthReadOnly = false`
    #[doc(alias = "depthReadOnly")]
    pub fn set_depth_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "depthReadOnly", value);
        self
    }

    /// `GPUStencilValue stencilClearValue = 0`
    #[doc(alias = "stencilClearValue")]
    pub fn get_stencil_clear_value(&self) -> Option<u32> {
        property::get(self, "stencilClearValue")
    }

    /// `GPUStencilValue stencilClearValue = 0`
    #[doc(alias = "stencilClearValue")]
    pub fn set_stencil_clear_value(&self, value: u32) -> &Self {
        property::set_f64(self, "stencilClearValue", value as f64);
        self
    }

    /// `GPULoadOp stencilLoadOp`
    #[doc(alias = "stencilLoadOp")]
    pub fn get_stencil_load_op(&self) -> Option<GpuLoadOp> {
        property::get(self, "stencilLoadOp")
    }

    /// `GPULoadOp stencilLoadOp`
    #[doc(alias = "stencilLoadOp")]
    pub fn set_stencil_load_op(&self, value: GpuLoadOp) -> &Self {
        property::set_str(self, "stencilLoadOp", value.as_str());
        self
    }

    /// `GPUStoreOp stencilStoreOp`
    #[doc(alias = "stencilStoreOp")]
    pub fn get_stencil_store_op(&self) -> Option<GpuStoreOp> {
        property::get(self, "stencilStoreOp")
    }

    /// `GPUStoreOp stencilStoreOp`
    #[doc(alias = "stencilStoreOp")]
    pub fn set_stencil_store_op(&self, value: GpuStoreOp) -> &Self {
        property::set_str(self, "stencilStoreOp", value.as_str());
        self
    }

    /// `boolean stencilReadOnly = false`
    #[doc(alias = "stencilReadOnly")]
    pub fn get_stencil_read_only(&self) -> Option<bool> {
        property::get(self, "stencilReadOnly")
    }

    /// `boolean stencilReadOnly = false`
    #[doc(alias = "stencilReadOnly")]
    pub fn set_stencil_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "stencilReadOnly", value);
        self
    }
}

impl GpuRenderPassLayout {
    /// `dictionary GPURenderPassLayout : GPUObjectDescriptorBase`
    pub fn new(color_formats: impl IntoSequence<Option<GpuTextureFormat>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorFormats", &color_formats.to_value());
        this
    }

    /// `required sequence<GPUTextureFormat?> colorFormats`
    #[doc(alias = "colorFormats")]
    pub fn get_color_formats(&self) -> Array<Option<GpuTextureFormat>> {
        property::get(self, "colorFormats")
    }

    /// `required sequence<GPUTextureFormat?> colorFormats`
    #[doc(alias = "colorFormats")]
    pub fn set_color_formats(&self, value: impl IntoSequence<Option<GpuTextureFormat>>) -> &Self {
        property::set(self, "colorFormats", &value.to_value());
        self
    }

    /// `GPUTextureFormat depthStencilFormat`
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// `GPUTextureFormat depthStencilFormat`
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "depthStencilFormat", value.as_str());
        self
    }

    /// `GPUSize32 sampleCount = 1`
    #[doc(alias = "sampleCount")]
    pub fn get_sample_count(&self) -> Option<u32> {
        property::get(self, "sampleCount")
    }

    /// `GPUSize32 sampleCount = 1`
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuRenderBundle {
    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuRenderBundleDescriptor {
    /// `dictionary GPURenderBundleDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `GPURenderBundle finish(optional GPURenderBundleDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderbundleencoder-finish)
    #[inline]
    pub fn finish(&self) -> GpuRenderBundle {
        FromJs::from_js(Js::call_finish__as_value(js(self)))
    }

    /// `GPURenderBundle finish(optional GPURenderBundleDescriptor descriptor = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/finish) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurenderbundleencoder-finish)
    #[doc(alias = "finish")]
    #[inline]
    pub fn finish_with_descriptor(&self, descriptor: &GpuRenderBundleDescriptor) -> GpuRenderBundle {
        FromJs::from_js(Js::call_finish__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }

    /// `undefined pushDebugGroup(USVString groupLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/pushDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-pushdebuggroup)
    #[doc(alias = "pushDebugGroup")]
    #[inline]
    pub fn push_debug_group(&self, group_label: &str) {
        Js::call_pushDebugGroup__str(js(self), group_label)
    }

    /// `undefined popDebugGroup()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/popDebugGroup) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-popdebuggroup)
    #[doc(alias = "popDebugGroup")]
    #[inline]
    pub fn pop_debug_group(&self) {
        Js::call_popDebugGroup(js(self))
    }

    /// `undefined insertDebugMarker(USVString markerLabel)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/insertDebugMarker) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudebugcommandsmixin-insertdebugmarker)
    #[doc(alias = "insertDebugMarker")]
    #[inline]
    pub fn insert_debug_marker(&self, marker_label: &str) {
        Js::call_insertDebugMarker__str(js(self), marker_label)
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    #[doc(alias = "setBindGroup")]
    #[inline]
    pub fn set_bind_group(&self, index: u32, bind_group: Option<&GpuBindGroup>) {
        Js::call_setBindGroup__number_value(js(self), index as f64, nullable(bind_group))
    }

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, optional sequence<GPUBufferDynamicOffset> dynamicOffsets = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
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

    /// `undefined setBindGroup(GPUIndex32 index, GPUBindGroup? bindGroup, Uint32Array dynamicOffsetsData, GPUSize64 dynamicOffsetsDataStart, GPUSize32 dynamicOffsetsDataLength)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#programmable-passes-bind-groups)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setImmediates(GPUSize32 rangeOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 dataSize)`
    ///
    /// [Specification](https://gpuweb.github.io/gpuweb/#dom-gpubindingcommandsmixin-setimmediates)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setPipeline(GPURenderPipeline pipeline)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setpipeline)
    #[doc(alias = "setPipeline")]
    #[inline]
    pub fn set_pipeline(&self, pipeline: &GpuRenderPipeline) {
        Js::call_setPipeline__value(js(self), pipeline.as_ref())
    }

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "setIndexBuffer")]
    #[inline]
    pub fn set_index_buffer(&self, buffer: &GpuBuffer, index_format: GpuIndexFormat) -> Result<(), Exception> {
        Js::try_call_setIndexBuffer__value_str(js(self), buffer.as_ref(), index_format.as_str())
    }

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setIndexBuffer(GPUBuffer buffer, GPUIndexFormat indexFormat, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setIndexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setindexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    #[doc(alias = "setVertexBuffer")]
    #[inline]
    pub fn set_vertex_buffer(&self, slot: u32, buffer: Option<&GpuBuffer>) {
        Js::call_setVertexBuffer__number_value(js(self), slot as f64, nullable(buffer))
    }

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined setVertexBuffer(GPUIndex32 slot, GPUBuffer? buffer, optional GPUSize64 offset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/setVertexBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-setvertexbuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[inline]
    pub fn draw(&self, vertex_count: u32) {
        Js::call_draw__number(js(self), vertex_count as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count(&self, vertex_count: u32, instance_count: u32) {
        Js::call_draw__number2(js(self), vertex_count as f64, instance_count as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with_instance_count_and_first_vertex(&self, vertex_count: u32, instance_count: u32, first_vertex: u32) {
        Js::call_draw__number3(js(self), vertex_count as f64, instance_count as f64, first_vertex as f64)
    }

    /// `undefined draw(GPUSize32 vertexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/draw) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-draw)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed(&self, index_count: u32) {
        Js::call_drawIndexed__number(js(self), index_count as f64)
    }

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
    #[doc(alias = "drawIndexed")]
    #[inline]
    pub fn draw_indexed_with_instance_count(&self, index_count: u32, instance_count: u32) {
        Js::call_drawIndexed__number2(js(self), index_count as f64, instance_count as f64)
    }

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndexed(GPUSize32 indexCount, optional GPUSize32 instanceCount = 1, optional GPUSize32 firstIndex = 0, optional GPUSignedOffset32 baseVertex = 0, optional GPUSize32 firstInstance = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexed) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexed)
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

    /// `undefined drawIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindirect)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "drawIndirect")]
    #[inline]
    pub fn draw_indirect(&self, indirect_buffer: &GpuBuffer, indirect_offset: u64) {
        Js::call_drawIndirect__value_number(js(self), indirect_buffer.as_ref(), safe_integer::unsigned(indirect_offset))
    }

    /// `undefined drawIndexedIndirect(GPUBuffer indirectBuffer, GPUSize64 indirectOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder/drawIndexedIndirect) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpurendercommandsmixin-drawindexedindirect)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `dictionary GPURenderBundleEncoderDescriptor : GPURenderPassLayout`
    pub fn new(color_formats: impl IntoSequence<Option<GpuTextureFormat>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "colorFormats", &color_formats.to_value());
        this
    }

    /// `boolean depthReadOnly = false`
    #[doc(alias = "depthReadOnly")]
    pub fn get_depth_read_only(&self) -> Option<bool> {
        property::get(self, "depthReadOnly")
    }

    /// `boolean depthReadOnly = false`
    #[doc(alias = "depthReadOnly")]
    pub fn set_depth_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "depthReadOnly", value);
        self
    }

    /// `boolean stencilReadOnly = false`
    #[doc(alias = "stencilReadOnly")]
    pub fn get_stencil_read_only(&self) -> Option<bool> {
        property::get(self, "stencilReadOnly")
    }

    /// `boolean stencilReadOnly = false`
    #[doc(alias = "stencilReadOnly")]
    pub fn set_stencil_read_only(&self, value: bool) -> &Self {
        property::set_bool(self, "stencilReadOnly", value);
        self
    }

    /// `required sequence<GPUTextureFormat?> colorFormats`
    ///
    /// Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "colorFormats")]
    pub fn set_color_formats(&self, value: impl IntoSequence<Option<GpuTextureFormat>>) -> &Self {
        property::set(self, "colorFormats", &value.to_value());
        self
    }

    /// `GPUTextureFormat depthStencilFormat`
    ///
    /// Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "depthStencilFormat", value.as_str());
        self
    }

    /// `GPUSize32 sampleCount = 1`
    ///
    /// Inherited from `GpuRenderPassLayout`.
    #[doc(alias = "sampleCount")]
    pub fn set_sample_count(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleCount", value as f64);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuQueueDescriptor {
    /// `dictionary GPUQueueDescriptor : GPUObjectDescriptorBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
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
    /// `undefined submit(sequence<GPUCommandBuffer> commandBuffers)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/submit) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-submit)
    #[inline]
    pub fn submit(&self, command_buffers: impl IntoSequence<GpuCommandBuffer>) {
        Js::call_submit__value(js(self), &command_buffers.to_value())
    }

    /// `Promise<undefined> onSubmittedWorkDone()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/onSubmittedWorkDone) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-onsubmittedworkdone)
    #[doc(alias = "onSubmittedWorkDone")]
    #[inline]
    pub fn on_submitted_work_done(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_onSubmittedWorkDone__as_value(js(self)))
    }

    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writebuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writebuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined writeBuffer(GPUBuffer buffer, GPUSize64 bufferOffset, AllowSharedBufferSource data, optional GPUSize64 dataOffset = 0, optional GPUSize64 size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writebuffer)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined writeTexture(GPUTexelCopyTextureInfo destination, AllowSharedBufferSource data, GPUTexelCopyBufferLayout dataLayout, GPUExtent3D size)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/writeTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-writetexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined copyExternalImageToTexture(GPUCopyExternalImageSourceInfo source, GPUCopyExternalImageDestInfo destination, GPUExtent3D copySize)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/copyExternalImageToTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueue-copyexternalimagetotexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuQuerySet {
    /// `undefined destroy()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/destroy) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-destroy)
    #[inline]
    pub fn destroy(&self) {
        Js::call_destroy(js(self))
    }

    /// `readonly attribute GPUQueryType type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/type) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> GpuQueryType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute GPUSize32Out count`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/count) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuqueryset-count)
    #[inline]
    pub fn count(&self) -> u32 {
        Js::get_count__as_number(js(self)) as u32
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString label`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet/label) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuobjectbase-label)
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl GpuQuerySetDescriptor {
    /// `dictionary GPUQuerySetDescriptor : GPUObjectDescriptorBase`
    pub fn new(type_: GpuQueryType, count: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "count", count as f64);
        this
    }

    /// `required GPUQueryType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> GpuQueryType {
        property::get(self, "type")
    }

    /// `required GPUQueryType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: GpuQueryType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required GPUSize32 count`
    #[doc(alias = "count")]
    pub fn get_count(&self) -> u32 {
        property::get(self, "count")
    }

    /// `required GPUSize32 count`
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u32) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }

    /// `USVString label = ""`
    ///
    /// Inherited from `GpuObjectDescriptorBase`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl GpuCanvasContext {
    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/canvas) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// `undefined configure(GPUCanvasConfiguration configuration)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/configure) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-configure)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn configure(&self, configuration: &GpuCanvasConfiguration) -> Result<(), Exception> {
        Js::try_call_configure__value(js(self), configuration.as_ref())
    }

    /// `undefined unconfigure()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/unconfigure) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-unconfigure)
    #[inline]
    pub fn unconfigure(&self) {
        Js::call_unconfigure(js(self))
    }

    /// `GPUCanvasConfiguration? getConfiguration()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/getConfiguration) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-getconfiguration)
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> Option<GpuCanvasConfiguration> {
        Js::call_getConfiguration__as_option_value(js(self)).map(Js::read)
    }

    /// `GPUTexture getCurrentTexture()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext/getCurrentTexture) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpucanvascontext-getcurrenttexture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getCurrentTexture")]
    #[inline]
    pub fn get_current_texture(&self) -> Result<GpuTexture, Exception> {
        Js::try_call_getCurrentTexture__as_value(js(self)).map(Js::read)
    }
}

impl GpuCanvasToneMapping {
    /// `dictionary GPUCanvasToneMapping`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUCanvasToneMappingMode mode = "standard"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<GpuCanvasToneMappingMode> {
        property::get(self, "mode")
    }

    /// `GPUCanvasToneMappingMode mode = "standard"`
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
    /// `dictionary GPUCanvasConfiguration`
    pub fn new(device: &GpuDevice, format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        property::set_str(&this, "format", format.as_str());
        this
    }

    /// `required GPUDevice device`
    #[doc(alias = "device")]
    pub fn get_device(&self) -> GpuDevice {
        property::get(self, "device")
    }

    /// `required GPUDevice device`
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &GpuDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn get_format(&self) -> GpuTextureFormat {
        property::get(self, "format")
    }

    /// `required GPUTextureFormat format`
    #[doc(alias = "format")]
    pub fn set_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `GPUTextureUsageFlags usage = 16`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u32> {
        property::get(self, "usage")
    }

    /// `GPUTextureUsageFlags usage = 16`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// `sequence<GPUTextureFormat> viewFormats = []`
    #[doc(alias = "viewFormats")]
    pub fn get_view_formats(&self) -> Option<Array<GpuTextureFormat>> {
        property::get(self, "viewFormats")
    }

    /// `sequence<GPUTextureFormat> viewFormats = []`
    #[doc(alias = "viewFormats")]
    pub fn set_view_formats(&self, value: impl IntoSequence<GpuTextureFormat>) -> &Self {
        property::set(self, "viewFormats", &value.to_value());
        self
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// `PredefinedColorSpace colorSpace = "srgb"`
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// `GPUCanvasToneMapping toneMapping = {}`
    #[doc(alias = "toneMapping")]
    pub fn get_tone_mapping(&self) -> Option<GpuCanvasToneMapping> {
        property::get(self, "toneMapping")
    }

    /// `GPUCanvasToneMapping toneMapping = {}`
    #[doc(alias = "toneMapping")]
    pub fn set_tone_mapping(&self, value: &GpuCanvasToneMapping) -> &Self {
        property::set(self, "toneMapping", value.as_ref());
        self
    }

    /// `GPUCanvasAlphaMode alphaMode = "opaque"`
    #[doc(alias = "alphaMode")]
    pub fn get_alpha_mode(&self) -> Option<GpuCanvasAlphaMode> {
        property::get(self, "alphaMode")
    }

    /// `GPUCanvasAlphaMode alphaMode = "opaque"`
    #[doc(alias = "alphaMode")]
    pub fn set_alpha_mode(&self, value: GpuCanvasAlphaMode) -> &Self {
        property::set_str(self, "alphaMode", value.as_str());
        self
    }
}

impl GpuDeviceLostInfo {
    /// `readonly attribute GPUDeviceLostReason reason`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo/reason) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevicelostinfo-reason)
    #[inline]
    pub fn reason(&self) -> GpuDeviceLostReason {
        FromJs::from_js(Js::get_reason__as_value(js(self)))
    }

    /// `readonly attribute DOMString message`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpudevicelostinfo-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GpuError {
    /// `readonly attribute DOMString message`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUError/message) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuerror-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GpuValidationError {
    /// `constructor(DOMString message)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUValidationError/GPUValidationError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuvalidationerror-gpuvalidationerror)
    #[inline]
    pub fn new(message: &str) -> GpuValidationError {
        Js::new_GPUValidationError__str__as_value(message).cast()
    }
}

impl GpuOutOfMemoryError {
    /// `constructor(DOMString message)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUOutOfMemoryError/GPUOutOfMemoryError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuoutofmemoryerror-gpuoutofmemoryerror)
    #[inline]
    pub fn new(message: &str) -> GpuOutOfMemoryError {
        Js::new_GPUOutOfMemoryError__str__as_value(message).cast()
    }
}

impl GpuInternalError {
    /// `constructor(DOMString message)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUInternalError/GPUInternalError) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuinternalerror-gpuinternalerror)
    #[inline]
    pub fn new(message: &str) -> GpuInternalError {
        Js::new_GPUInternalError__str__as_value(message).cast()
    }
}

impl GpuUncapturedErrorEvent {
    /// `constructor(DOMString type, GPUUncapturedErrorEventInit gpuUncapturedErrorEventInitDict)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent/GPUUncapturedErrorEvent) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuuncapturederrorevent-gpuuncapturederrorevent)
    #[inline]
    pub fn new(
        type_: &str,
        gpu_uncaptured_error_event_init_dict: impl IntoJs<GpuUncapturedErrorEventInit>,
    ) -> GpuUncapturedErrorEvent {
        Js::new_GPUUncapturedErrorEvent__str_value__as_value(type_, &gpu_uncaptured_error_event_init_dict.to_value())
            .cast()
    }

    /// `readonly attribute GPUError error`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent/error) · [Specification](https://gpuweb.github.io/gpuweb/#dom-gpuuncapturederroreventinit-error)
    #[inline]
    pub fn error(&self) -> GpuError {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

impl GpuUncapturedErrorEventInit {
    /// `dictionary GPUUncapturedErrorEventInit : EventInit`
    pub fn new(error: &GpuError) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "error", error.as_ref());
        this
    }

    /// `required GPUError error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> GpuError {
        property::get(self, "error")
    }

    /// `required GPUError error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &GpuError) -> &Self {
        property::set(self, "error", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl GpuColorDict {
    /// `dictionary GPUColorDict`
    pub fn new(r: f64, g: f64, b: f64, a: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "r", r);
        property::set_f64(&this, "g", g);
        property::set_f64(&this, "b", b);
        property::set_f64(&this, "a", a);
        this
    }

    /// `required double r`
    #[doc(alias = "r")]
    pub fn get_r(&self) -> f64 {
        property::get(self, "r")
    }

    /// `required double r`
    #[doc(alias = "r")]
    pub fn set_r(&self, value: f64) -> &Self {
        property::set_f64(self, "r", value);
        self
    }

    /// `required double g`
    #[doc(alias = "g")]
    pub fn get_g(&self) -> f64 {
        property::get(self, "g")
    }

    /// `required double g`
    #[doc(alias = "g")]
    pub fn set_g(&self, value: f64) -> &Self {
        property::set_f64(self, "g", value);
        self
    }

    /// `required double b`
    #[doc(alias = "b")]
    pub fn get_b(&self) -> f64 {
        property::get(self, "b")
    }

    /// `required double b`
    #[doc(alias = "b")]
    pub fn set_b(&self, value: f64) -> &Self {
        property::set_f64(self, "b", value);
        self
    }

    /// `required double a`
    #[doc(alias = "a")]
    pub fn get_a(&self) -> f64 {
        property::get(self, "a")
    }

    /// `required double a`
    #[doc(alias = "a")]
    pub fn set_a(&self, value: f64) -> &Self {
        property::set_f64(self, "a", value);
        self
    }
}

impl GpuOrigin2dDict {
    /// `dictionary GPUOrigin2DDict`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUIntegerCoordinate x = 0`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<u32> {
        property::get(self, "x")
    }

    /// `GPUIntegerCoordinate x = 0`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: u32) -> &Self {
        property::set_f64(self, "x", value as f64);
        self
    }

    /// `GPUIntegerCoordinate y = 0`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<u32> {
        property::get(self, "y")
    }

    /// `GPUIntegerCoordinate y = 0`
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
    /// `dictionary GPUOrigin3DDict`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `GPUIntegerCoordinate x = 0`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<u32> {
        property::get(self, "x")
    }

    /// `GPUIntegerCoordinate x = 0`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: u32) -> &Self {
        property::set_f64(self, "x", value as f64);
        self
    }

    /// `GPUIntegerCoordinate y = 0`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<u32> {
        property::get(self, "y")
    }

    /// `GPUIntegerCoordinate y = 0`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: u32) -> &Self {
        property::set_f64(self, "y", value as f64);
        self
    }

    /// `GPUIntegerCoordinate z = 0`
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<u32> {
        property::get(self, "z")
    }

    /// `GPUIntegerCoordinate z = 0`
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
    /// `dictionary GPUExtent3DDict`
    pub fn new(width: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "width", width as f64);
        this
    }

    /// `required GPUIntegerCoordinate width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// `required GPUIntegerCoordinate width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `GPUIntegerCoordinate height = 1`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// `GPUIntegerCoordinate height = 1`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `GPUIntegerCoordinate depthOrArrayLayers = 1`
    #[doc(alias = "depthOrArrayLayers")]
    pub fn get_depth_or_array_layers(&self) -> Option<u32> {
        property::get(self, "depthOrArrayLayers")
    }

    /// `GPUIntegerCoordinate depthOrArrayLayers = 1`
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
