//! Types: WebGPU

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_dictionary! {
    /// `dictionary GPUObjectDescriptorBase`
    #[doc(alias = "GPUObjectDescriptorBase")]
    pub struct GpuObjectDescriptorBase: [crate::Object];
    name = "GPUObjectDescriptorBase";
    extended;
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUFeatureName`
    #[doc(alias = "GPUFeatureName")]
    pub enum GpuFeatureName {
        AtomicVec2uMinMax = "atomic-vec2u-min-max",
        CoreFeaturesAndLimits = "core-features-and-limits",
        DepthClipControl = "depth-clip-control",
        Depth32floatStencil8 = "depth32float-stencil8",
        TextureCompressionBc = "texture-compression-bc",
        TextureCompressionBcSliced3d = "texture-compression-bc-sliced-3d",
        TextureCompressionEtc2 = "texture-compression-etc2",
        TextureCompressionAstc = "texture-compression-astc",
        TextureCompressionAstcSliced3d = "texture-compression-astc-sliced-3d",
        TimestampQuery = "timestamp-query",
        IndirectFirstInstance = "indirect-first-instance",
        ShaderF16 = "shader-f16",
        Rg11b10ufloatRenderable = "rg11b10ufloat-renderable",
        Bgra8unormStorage = "bgra8unorm-storage",
        Float32Filterable = "float32-filterable",
        Float32Blendable = "float32-blendable",
        ClipDistances = "clip-distances",
        DualSourceBlending = "dual-source-blending",
        Subgroups = "subgroups",
        TextureFormatsTier1 = "texture-formats-tier1",
        TextureFormatsTier2 = "texture-formats-tier2",
        PrimitiveIndex = "primitive-index",
        TextureComponentSwizzle = "texture-component-swizzle",
        SubgroupSizeControl = "subgroup-size-control",
        TextureCompressionUnaligned = "texture-compression-unaligned",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUSupportedLimits`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedlimits)
    #[doc(alias = "GPUSupportedLimits")]
    pub struct GpuSupportedLimits: [crate::Object];
    class = "GPUSupportedLimits";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUSupportedFeatures`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[doc(alias = "GPUSupportedFeatures")]
    pub struct GpuSupportedFeatures: [crate::Object];
    class = "GPUSupportedFeatures";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface WGSLLanguageFeatures`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WGSLLanguageFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[doc(alias = "WGSLLanguageFeatures")]
    pub struct WgslLanguageFeatures: [crate::Object];
    class = "WGSLLanguageFeatures";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUAdapterInfo`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapterinfo)
    #[doc(alias = "GPUAdapterInfo")]
    pub struct GpuAdapterInfo: [crate::Object];
    class = "GPUAdapterInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPU`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU) · [Specification](https://gpuweb.github.io/gpuweb/#gpu-interface)
    #[doc(alias = "GPU")]
    pub struct Gpu: [crate::Object];
    class = "GPU";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURequestAdapterOptions`
    #[doc(alias = "GPURequestAdapterOptions")]
    pub struct GpuRequestAdapterOptions: [crate::Object];
    name = "GPURequestAdapterOptions";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUPowerPreference`
    #[doc(alias = "GPUPowerPreference")]
    pub enum GpuPowerPreference {
        LowPower = "low-power",
        HighPerformance = "high-performance",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUAdapter`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapter)
    #[doc(alias = "GPUAdapter")]
    pub struct GpuAdapter: [crate::Object];
    class = "GPUAdapter";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUDeviceDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUDeviceDescriptor")]
    pub struct GpuDeviceDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUDeviceDescriptor";
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", any(feature = "webnn", feature = "webxr-layers"))))]
web_interface! {
    /// `interface GPUDevice : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevice)
    #[doc(alias = "GPUDevice")]
    pub struct GpuDevice: [crate::EventTarget, crate::Object];
    class = "GPUDevice";
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webnn")))]
web_interface! {
    /// `interface GPUBuffer`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpubuffer)
    #[doc(alias = "GPUBuffer")]
    pub struct GpuBuffer: [crate::Object];
    class = "GPUBuffer";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUBufferMapState`
    #[doc(alias = "GPUBufferMapState")]
    pub enum GpuBufferMapState {
        Unmapped = "unmapped",
        Pending = "pending",
        Mapped = "mapped",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBufferDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUBufferDescriptor")]
    pub struct GpuBufferDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBufferDescriptor";
}

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_interface! {
    /// `interface GPUTexture`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gputexture)
    #[doc(alias = "GPUTexture")]
    pub struct GpuTexture: [crate::Object];
    class = "GPUTexture";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUTextureDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUTextureDescriptor")]
    pub struct GpuTextureDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUTextureDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUTextureDimension`
    #[doc(alias = "GPUTextureDimension")]
    pub enum GpuTextureDimension {
        N1d = "1d",
        N2d = "2d",
        N3d = "3d",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUTextureView`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView) · [Specification](https://gpuweb.github.io/gpuweb/#gputextureview)
    #[doc(alias = "GPUTextureView")]
    pub struct GpuTextureView: [crate::Object];
    class = "GPUTextureView";
}

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_dictionary! {
    /// `dictionary GPUTextureViewDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUTextureViewDescriptor")]
    pub struct GpuTextureViewDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUTextureViewDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUTextureViewDimension`
    #[doc(alias = "GPUTextureViewDimension")]
    pub enum GpuTextureViewDimension {
        N1d = "1d",
        N2d = "2d",
        N2dArray = "2d-array",
        Cube = "cube",
        CubeArray = "cube-array",
        N3d = "3d",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUTextureAspect`
    #[doc(alias = "GPUTextureAspect")]
    pub enum GpuTextureAspect {
        All = "all",
        StencilOnly = "stencil-only",
        DepthOnly = "depth-only",
    }
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webxr-layers")))]
web_enumeration! {
    /// `enum GPUTextureFormat`
    #[doc(alias = "GPUTextureFormat")]
    pub enum GpuTextureFormat {
        R8unorm = "r8unorm",
        R8snorm = "r8snorm",
        R8uint = "r8uint",
        R8sint = "r8sint",
        R16unorm = "r16unorm",
        R16snorm = "r16snorm",
        R16uint = "r16uint",
        R16sint = "r16sint",
        R16float = "r16float",
        Rg8unorm = "rg8unorm",
        Rg8snorm = "rg8snorm",
        Rg8uint = "rg8uint",
        Rg8sint = "rg8sint",
        R32uint = "r32uint",
        R32sint = "r32sint",
        R32float = "r32float",
        Rg16unorm = "rg16unorm",
        Rg16snorm = "rg16snorm",
        Rg16uint = "rg16uint",
        Rg16sint = "rg16sint",
        Rg16float = "rg16float",
        Rgba8unorm = "rgba8unorm",
        Rgba8unormSrgb = "rgba8unorm-srgb",
        Rgba8snorm = "rgba8snorm",
        Rgba8uint = "rgba8uint",
        Rgba8sint = "rgba8sint",
        Bgra8unorm = "bgra8unorm",
        Bgra8unormSrgb = "bgra8unorm-srgb",
        Rgb9e5ufloat = "rgb9e5ufloat",
        Rgb10a2uint = "rgb10a2uint",
        Rgb10a2unorm = "rgb10a2unorm",
        Rg11b10ufloat = "rg11b10ufloat",
        Rg32uint = "rg32uint",
        Rg32sint = "rg32sint",
        Rg32float = "rg32float",
        Rgba16unorm = "rgba16unorm",
        Rgba16snorm = "rgba16snorm",
        Rgba16uint = "rgba16uint",
        Rgba16sint = "rgba16sint",
        Rgba16float = "rgba16float",
        Rgba32uint = "rgba32uint",
        Rgba32sint = "rgba32sint",
        Rgba32float = "rgba32float",
        Stencil8 = "stencil8",
        Depth16unorm = "depth16unorm",
        Depth24plus = "depth24plus",
        Depth24plusStencil8 = "depth24plus-stencil8",
        Depth32float = "depth32float",
        Depth32floatStencil8 = "depth32float-stencil8",
        Bc1RgbaUnorm = "bc1-rgba-unorm",
        Bc1RgbaUnormSrgb = "bc1-rgba-unorm-srgb",
        Bc2RgbaUnorm = "bc2-rgba-unorm",
        Bc2RgbaUnormSrgb = "bc2-rgba-unorm-srgb",
        Bc3RgbaUnorm = "bc3-rgba-unorm",
        Bc3RgbaUnormSrgb = "bc3-rgba-unorm-srgb",
        Bc4RUnorm = "bc4-r-unorm",
        Bc4RSnorm = "bc4-r-snorm",
        Bc5RgUnorm = "bc5-rg-unorm",
        Bc5RgSnorm = "bc5-rg-snorm",
        Bc6hRgbUfloat = "bc6h-rgb-ufloat",
        Bc6hRgbFloat = "bc6h-rgb-float",
        Bc7RgbaUnorm = "bc7-rgba-unorm",
        Bc7RgbaUnormSrgb = "bc7-rgba-unorm-srgb",
        Etc2Rgb8unorm = "etc2-rgb8unorm",
        Etc2Rgb8unormSrgb = "etc2-rgb8unorm-srgb",
        Etc2Rgb8a1unorm = "etc2-rgb8a1unorm",
        Etc2Rgb8a1unormSrgb = "etc2-rgb8a1unorm-srgb",
        Etc2Rgba8unorm = "etc2-rgba8unorm",
        Etc2Rgba8unormSrgb = "etc2-rgba8unorm-srgb",
        EacR11unorm = "eac-r11unorm",
        EacR11snorm = "eac-r11snorm",
        EacRg11unorm = "eac-rg11unorm",
        EacRg11snorm = "eac-rg11snorm",
        Astc4x4Unorm = "astc-4x4-unorm",
        Astc4x4UnormSrgb = "astc-4x4-unorm-srgb",
        Astc5x4Unorm = "astc-5x4-unorm",
        Astc5x4UnormSrgb = "astc-5x4-unorm-srgb",
        Astc5x5Unorm = "astc-5x5-unorm",
        Astc5x5UnormSrgb = "astc-5x5-unorm-srgb",
        Astc6x5Unorm = "astc-6x5-unorm",
        Astc6x5UnormSrgb = "astc-6x5-unorm-srgb",
        Astc6x6Unorm = "astc-6x6-unorm",
        Astc6x6UnormSrgb = "astc-6x6-unorm-srgb",
        Astc8x5Unorm = "astc-8x5-unorm",
        Astc8x5UnormSrgb = "astc-8x5-unorm-srgb",
        Astc8x6Unorm = "astc-8x6-unorm",
        Astc8x6UnormSrgb = "astc-8x6-unorm-srgb",
        Astc8x8Unorm = "astc-8x8-unorm",
        Astc8x8UnormSrgb = "astc-8x8-unorm-srgb",
        Astc10x5Unorm = "astc-10x5-unorm",
        Astc10x5UnormSrgb = "astc-10x5-unorm-srgb",
        Astc10x6Unorm = "astc-10x6-unorm",
        Astc10x6UnormSrgb = "astc-10x6-unorm-srgb",
        Astc10x8Unorm = "astc-10x8-unorm",
        Astc10x8UnormSrgb = "astc-10x8-unorm-srgb",
        Astc10x10Unorm = "astc-10x10-unorm",
        Astc10x10UnormSrgb = "astc-10x10-unorm-srgb",
        Astc12x10Unorm = "astc-12x10-unorm",
        Astc12x10UnormSrgb = "astc-12x10-unorm-srgb",
        Astc12x12Unorm = "astc-12x12-unorm",
        Astc12x12UnormSrgb = "astc-12x12-unorm-srgb",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUExternalTexture`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gpuexternaltexture)
    #[doc(alias = "GPUExternalTexture")]
    pub struct GpuExternalTexture: [crate::Object];
    class = "GPUExternalTexture";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUExternalTextureDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUExternalTextureDescriptor")]
    pub struct GpuExternalTextureDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUExternalTextureDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUSampler`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler) · [Specification](https://gpuweb.github.io/gpuweb/#gpusampler)
    #[doc(alias = "GPUSampler")]
    pub struct GpuSampler: [crate::Object];
    class = "GPUSampler";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUSamplerDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUSamplerDescriptor")]
    pub struct GpuSamplerDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUSamplerDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUAddressMode`
    #[doc(alias = "GPUAddressMode")]
    pub enum GpuAddressMode {
        ClampToEdge = "clamp-to-edge",
        Repeat = "repeat",
        MirrorRepeat = "mirror-repeat",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUFilterMode`
    #[doc(alias = "GPUFilterMode")]
    pub enum GpuFilterMode {
        Nearest = "nearest",
        Linear = "linear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUMipmapFilterMode`
    #[doc(alias = "GPUMipmapFilterMode")]
    pub enum GpuMipmapFilterMode {
        Nearest = "nearest",
        Linear = "linear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUCompareFunction`
    #[doc(alias = "GPUCompareFunction")]
    pub enum GpuCompareFunction {
        Never = "never",
        Less = "less",
        Equal = "equal",
        LessEqual = "less-equal",
        Greater = "greater",
        NotEqual = "not-equal",
        GreaterEqual = "greater-equal",
        Always = "always",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUBindGroupLayout`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgrouplayout)
    #[doc(alias = "GPUBindGroupLayout")]
    pub struct GpuBindGroupLayout: [crate::Object];
    class = "GPUBindGroupLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBindGroupLayoutDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUBindGroupLayoutDescriptor")]
    pub struct GpuBindGroupLayoutDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBindGroupLayoutDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBindGroupLayoutEntry`
    #[doc(alias = "GPUBindGroupLayoutEntry")]
    pub struct GpuBindGroupLayoutEntry: [crate::Object];
    name = "GPUBindGroupLayoutEntry";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUBufferBindingType`
    #[doc(alias = "GPUBufferBindingType")]
    pub enum GpuBufferBindingType {
        Uniform = "uniform",
        Storage = "storage",
        ReadOnlyStorage = "read-only-storage",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBufferBindingLayout`
    #[doc(alias = "GPUBufferBindingLayout")]
    pub struct GpuBufferBindingLayout: [crate::Object];
    name = "GPUBufferBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUSamplerBindingType`
    #[doc(alias = "GPUSamplerBindingType")]
    pub enum GpuSamplerBindingType {
        Filtering = "filtering",
        NonFiltering = "non-filtering",
        Comparison = "comparison",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUSamplerBindingLayout`
    #[doc(alias = "GPUSamplerBindingLayout")]
    pub struct GpuSamplerBindingLayout: [crate::Object];
    name = "GPUSamplerBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUTextureSampleType`
    #[doc(alias = "GPUTextureSampleType")]
    pub enum GpuTextureSampleType {
        Float = "float",
        UnfilterableFloat = "unfilterable-float",
        Depth = "depth",
        Sint = "sint",
        Uint = "uint",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUTextureBindingLayout`
    #[doc(alias = "GPUTextureBindingLayout")]
    pub struct GpuTextureBindingLayout: [crate::Object];
    name = "GPUTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUStorageTextureAccess`
    #[doc(alias = "GPUStorageTextureAccess")]
    pub enum GpuStorageTextureAccess {
        WriteOnly = "write-only",
        ReadOnly = "read-only",
        ReadWrite = "read-write",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUStorageTextureBindingLayout`
    #[doc(alias = "GPUStorageTextureBindingLayout")]
    pub struct GpuStorageTextureBindingLayout: [crate::Object];
    name = "GPUStorageTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUExternalTextureBindingLayout`
    #[doc(alias = "GPUExternalTextureBindingLayout")]
    pub struct GpuExternalTextureBindingLayout: [crate::Object];
    name = "GPUExternalTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUBindGroup`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgroup)
    #[doc(alias = "GPUBindGroup")]
    pub struct GpuBindGroup: [crate::Object];
    class = "GPUBindGroup";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBindGroupDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUBindGroupDescriptor")]
    pub struct GpuBindGroupDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBindGroupDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBindGroupEntry`
    #[doc(alias = "GPUBindGroupEntry")]
    pub struct GpuBindGroupEntry: [crate::Object];
    name = "GPUBindGroupEntry";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBufferBinding`
    #[doc(alias = "GPUBufferBinding")]
    pub struct GpuBufferBinding: [crate::Object];
    name = "GPUBufferBinding";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUPipelineLayout`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelinelayout)
    #[doc(alias = "GPUPipelineLayout")]
    pub struct GpuPipelineLayout: [crate::Object];
    class = "GPUPipelineLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUPipelineLayoutDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUPipelineLayoutDescriptor")]
    pub struct GpuPipelineLayoutDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUPipelineLayoutDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUShaderModule`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule) · [Specification](https://gpuweb.github.io/gpuweb/#gpushadermodule)
    #[doc(alias = "GPUShaderModule")]
    pub struct GpuShaderModule: [crate::Object];
    class = "GPUShaderModule";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUShaderModuleDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUShaderModuleDescriptor")]
    pub struct GpuShaderModuleDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUShaderModuleDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUShaderModuleCompilationHint`
    #[doc(alias = "GPUShaderModuleCompilationHint")]
    pub struct GpuShaderModuleCompilationHint: [crate::Object];
    name = "GPUShaderModuleCompilationHint";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUCompilationMessageType`
    #[doc(alias = "GPUCompilationMessageType")]
    pub enum GpuCompilationMessageType {
        Error = "error",
        Warning = "warning",
        Info = "info",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUCompilationMessage`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationmessage)
    #[doc(alias = "GPUCompilationMessage")]
    pub struct GpuCompilationMessage: [crate::Object];
    class = "GPUCompilationMessage";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUCompilationInfo`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationinfo)
    #[doc(alias = "GPUCompilationInfo")]
    pub struct GpuCompilationInfo: [crate::Object];
    class = "GPUCompilationInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUPipelineError : DOMException`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelineerror)
    #[doc(alias = "GPUPipelineError")]
    pub struct GpuPipelineError: [crate::DomException, crate::Object];
    class = "GPUPipelineError";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUPipelineErrorInit`
    #[doc(alias = "GPUPipelineErrorInit")]
    pub struct GpuPipelineErrorInit: [crate::Object];
    name = "GPUPipelineErrorInit";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUPipelineErrorReason`
    #[doc(alias = "GPUPipelineErrorReason")]
    pub enum GpuPipelineErrorReason {
        Validation = "validation",
        Internal = "internal",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUAutoLayoutMode`
    #[doc(alias = "GPUAutoLayoutMode")]
    pub enum GpuAutoLayoutMode {
        Auto = "auto",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUPipelineDescriptorBase : GPUObjectDescriptorBase`
    #[doc(alias = "GPUPipelineDescriptorBase")]
    pub struct GpuPipelineDescriptorBase: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUPipelineDescriptorBase";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUProgrammableStage`
    #[doc(alias = "GPUProgrammableStage")]
    pub struct GpuProgrammableStage: [crate::Object];
    name = "GPUProgrammableStage";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUComputePipeline`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepipeline)
    #[doc(alias = "GPUComputePipeline")]
    pub struct GpuComputePipeline: [crate::Object];
    class = "GPUComputePipeline";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUComputePipelineDescriptor : GPUPipelineDescriptorBase`
    #[doc(alias = "GPUComputePipelineDescriptor")]
    pub struct GpuComputePipelineDescriptor: [
        crate::GpuPipelineDescriptorBase, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPUComputePipelineDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPURenderPipeline`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpipeline)
    #[doc(alias = "GPURenderPipeline")]
    pub struct GpuRenderPipeline: [crate::Object];
    class = "GPURenderPipeline";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPipelineDescriptor : GPUPipelineDescriptorBase`
    #[doc(alias = "GPURenderPipelineDescriptor")]
    pub struct GpuRenderPipelineDescriptor: [
        crate::GpuPipelineDescriptorBase, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPURenderPipelineDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUPrimitiveState`
    #[doc(alias = "GPUPrimitiveState")]
    pub struct GpuPrimitiveState: [crate::Object];
    name = "GPUPrimitiveState";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUPrimitiveTopology`
    #[doc(alias = "GPUPrimitiveTopology")]
    pub enum GpuPrimitiveTopology {
        PointList = "point-list",
        LineList = "line-list",
        LineStrip = "line-strip",
        TriangleList = "triangle-list",
        TriangleStrip = "triangle-strip",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUFrontFace`
    #[doc(alias = "GPUFrontFace")]
    pub enum GpuFrontFace {
        Ccw = "ccw",
        Cw = "cw",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUCullMode`
    #[doc(alias = "GPUCullMode")]
    pub enum GpuCullMode {
        None = "none",
        Front = "front",
        Back = "back",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUMultisampleState`
    #[doc(alias = "GPUMultisampleState")]
    pub struct GpuMultisampleState: [crate::Object];
    name = "GPUMultisampleState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUFragmentState : GPUProgrammableStage`
    #[doc(alias = "GPUFragmentState")]
    pub struct GpuFragmentState: [crate::GpuProgrammableStage, crate::Object];
    name = "GPUFragmentState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUColorTargetState`
    #[doc(alias = "GPUColorTargetState")]
    pub struct GpuColorTargetState: [crate::Object];
    name = "GPUColorTargetState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBlendState`
    #[doc(alias = "GPUBlendState")]
    pub struct GpuBlendState: [crate::Object];
    name = "GPUBlendState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUBlendComponent`
    #[doc(alias = "GPUBlendComponent")]
    pub struct GpuBlendComponent: [crate::Object];
    name = "GPUBlendComponent";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUBlendFactor`
    #[doc(alias = "GPUBlendFactor")]
    pub enum GpuBlendFactor {
        Zero = "zero",
        One = "one",
        Src = "src",
        OneMinusSrc = "one-minus-src",
        SrcAlpha = "src-alpha",
        OneMinusSrcAlpha = "one-minus-src-alpha",
        Dst = "dst",
        OneMinusDst = "one-minus-dst",
        DstAlpha = "dst-alpha",
        OneMinusDstAlpha = "one-minus-dst-alpha",
        SrcAlphaSaturated = "src-alpha-saturated",
        Constant = "constant",
        OneMinusConstant = "one-minus-constant",
        Src1 = "src1",
        OneMinusSrc1 = "one-minus-src1",
        Src1Alpha = "src1-alpha",
        OneMinusSrc1Alpha = "one-minus-src1-alpha",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUBlendOperation`
    #[doc(alias = "GPUBlendOperation")]
    pub enum GpuBlendOperation {
        Add = "add",
        Subtract = "subtract",
        ReverseSubtract = "reverse-subtract",
        Min = "min",
        Max = "max",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUDepthStencilState`
    #[doc(alias = "GPUDepthStencilState")]
    pub struct GpuDepthStencilState: [crate::Object];
    name = "GPUDepthStencilState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUStencilFaceState`
    #[doc(alias = "GPUStencilFaceState")]
    pub struct GpuStencilFaceState: [crate::Object];
    name = "GPUStencilFaceState";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUStencilOperation`
    #[doc(alias = "GPUStencilOperation")]
    pub enum GpuStencilOperation {
        Keep = "keep",
        Zero = "zero",
        Replace = "replace",
        Invert = "invert",
        IncrementClamp = "increment-clamp",
        DecrementClamp = "decrement-clamp",
        IncrementWrap = "increment-wrap",
        DecrementWrap = "decrement-wrap",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUIndexFormat`
    #[doc(alias = "GPUIndexFormat")]
    pub enum GpuIndexFormat {
        Uint16 = "uint16",
        Uint32 = "uint32",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUVertexFormat`
    #[doc(alias = "GPUVertexFormat")]
    pub enum GpuVertexFormat {
        Uint8 = "uint8",
        Uint8x2 = "uint8x2",
        Uint8x4 = "uint8x4",
        Sint8 = "sint8",
        Sint8x2 = "sint8x2",
        Sint8x4 = "sint8x4",
        Unorm8 = "unorm8",
        Unorm8x2 = "unorm8x2",
        Unorm8x4 = "unorm8x4",
        Snorm8 = "snorm8",
        Snorm8x2 = "snorm8x2",
        Snorm8x4 = "snorm8x4",
        Uint16 = "uint16",
        Uint16x2 = "uint16x2",
        Uint16x4 = "uint16x4",
        Sint16 = "sint16",
        Sint16x2 = "sint16x2",
        Sint16x4 = "sint16x4",
        Unorm16 = "unorm16",
        Unorm16x2 = "unorm16x2",
        Unorm16x4 = "unorm16x4",
        Snorm16 = "snorm16",
        Snorm16x2 = "snorm16x2",
        Snorm16x4 = "snorm16x4",
        Float16 = "float16",
        Float16x2 = "float16x2",
        Float16x4 = "float16x4",
        Float32 = "float32",
        Float32x2 = "float32x2",
        Float32x3 = "float32x3",
        Float32x4 = "float32x4",
        Uint32 = "uint32",
        Uint32x2 = "uint32x2",
        Uint32x3 = "uint32x3",
        Uint32x4 = "uint32x4",
        Sint32 = "sint32",
        Sint32x2 = "sint32x2",
        Sint32x3 = "sint32x3",
        Sint32x4 = "sint32x4",
        Unorm1010102 = "unorm10-10-10-2",
        Unorm8x4Bgra = "unorm8x4-bgra",
        Snorm1010102 = "snorm10-10-10-2",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUVertexStepMode`
    #[doc(alias = "GPUVertexStepMode")]
    pub enum GpuVertexStepMode {
        Vertex = "vertex",
        Instance = "instance",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUVertexState : GPUProgrammableStage`
    #[doc(alias = "GPUVertexState")]
    pub struct GpuVertexState: [crate::GpuProgrammableStage, crate::Object];
    name = "GPUVertexState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUVertexBufferLayout`
    #[doc(alias = "GPUVertexBufferLayout")]
    pub struct GpuVertexBufferLayout: [crate::Object];
    name = "GPUVertexBufferLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUVertexAttribute`
    #[doc(alias = "GPUVertexAttribute")]
    pub struct GpuVertexAttribute: [crate::Object];
    name = "GPUVertexAttribute";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUTexelCopyBufferLayout`
    #[doc(alias = "GPUTexelCopyBufferLayout")]
    pub struct GpuTexelCopyBufferLayout: [crate::Object];
    name = "GPUTexelCopyBufferLayout";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUTexelCopyBufferInfo : GPUTexelCopyBufferLayout`
    #[doc(alias = "GPUTexelCopyBufferInfo")]
    pub struct GpuTexelCopyBufferInfo: [crate::GpuTexelCopyBufferLayout, crate::Object];
    name = "GPUTexelCopyBufferInfo";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUTexelCopyTextureInfo`
    #[doc(alias = "GPUTexelCopyTextureInfo")]
    pub struct GpuTexelCopyTextureInfo: [crate::Object];
    name = "GPUTexelCopyTextureInfo";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCopyExternalImageDestInfo : GPUTexelCopyTextureInfo`
    #[doc(alias = "GPUCopyExternalImageDestInfo")]
    pub struct GpuCopyExternalImageDestInfo: [crate::GpuTexelCopyTextureInfo, crate::Object];
    name = "GPUCopyExternalImageDestInfo";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCopyExternalImageSourceInfo`
    #[doc(alias = "GPUCopyExternalImageSourceInfo")]
    pub struct GpuCopyExternalImageSourceInfo: [crate::Object];
    name = "GPUCopyExternalImageSourceInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUCommandBuffer`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandbuffer)
    #[doc(alias = "GPUCommandBuffer")]
    pub struct GpuCommandBuffer: [crate::Object];
    class = "GPUCommandBuffer";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCommandBufferDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUCommandBufferDescriptor")]
    pub struct GpuCommandBufferDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUCommandBufferDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUCommandEncoder`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandencoder)
    #[doc(alias = "GPUCommandEncoder")]
    pub struct GpuCommandEncoder: [crate::Object];
    class = "GPUCommandEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCommandEncoderDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUCommandEncoderDescriptor")]
    pub struct GpuCommandEncoderDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUCommandEncoderDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUComputePassEncoder`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepassencoder)
    #[doc(alias = "GPUComputePassEncoder")]
    pub struct GpuComputePassEncoder: [crate::Object];
    class = "GPUComputePassEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUComputePassTimestampWrites`
    #[doc(alias = "GPUComputePassTimestampWrites")]
    pub struct GpuComputePassTimestampWrites: [crate::Object];
    name = "GPUComputePassTimestampWrites";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUComputePassDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUComputePassDescriptor")]
    pub struct GpuComputePassDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUComputePassDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPURenderPassEncoder`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpassencoder)
    #[doc(alias = "GPURenderPassEncoder")]
    pub struct GpuRenderPassEncoder: [crate::Object];
    class = "GPURenderPassEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPassTimestampWrites`
    #[doc(alias = "GPURenderPassTimestampWrites")]
    pub struct GpuRenderPassTimestampWrites: [crate::Object];
    name = "GPURenderPassTimestampWrites";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPassDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPURenderPassDescriptor")]
    pub struct GpuRenderPassDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderPassDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPassColorAttachment`
    #[doc(alias = "GPURenderPassColorAttachment")]
    pub struct GpuRenderPassColorAttachment: [crate::Object];
    name = "GPURenderPassColorAttachment";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPassDepthStencilAttachment`
    #[doc(alias = "GPURenderPassDepthStencilAttachment")]
    pub struct GpuRenderPassDepthStencilAttachment: [crate::Object];
    name = "GPURenderPassDepthStencilAttachment";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPULoadOp`
    #[doc(alias = "GPULoadOp")]
    pub enum GpuLoadOp {
        Load = "load",
        Clear = "clear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUStoreOp`
    #[doc(alias = "GPUStoreOp")]
    pub enum GpuStoreOp {
        Store = "store",
        Discard = "discard",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderPassLayout : GPUObjectDescriptorBase`
    #[doc(alias = "GPURenderPassLayout")]
    pub struct GpuRenderPassLayout: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderPassLayout";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPURenderBundle`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
    #[doc(alias = "GPURenderBundle")]
    pub struct GpuRenderBundle: [crate::Object];
    class = "GPURenderBundle";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderBundleDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPURenderBundleDescriptor")]
    pub struct GpuRenderBundleDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderBundleDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPURenderBundleEncoder`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
    #[doc(alias = "GPURenderBundleEncoder")]
    pub struct GpuRenderBundleEncoder: [crate::Object];
    class = "GPURenderBundleEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPURenderBundleEncoderDescriptor : GPURenderPassLayout`
    #[doc(alias = "GPURenderBundleEncoderDescriptor")]
    pub struct GpuRenderBundleEncoderDescriptor: [
        crate::GpuRenderPassLayout, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPURenderBundleEncoderDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUQueueDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUQueueDescriptor")]
    pub struct GpuQueueDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUQueueDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUQueue`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueue)
    #[doc(alias = "GPUQueue")]
    pub struct GpuQueue: [crate::Object];
    class = "GPUQueue";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUQuerySet`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueryset)
    #[doc(alias = "GPUQuerySet")]
    pub struct GpuQuerySet: [crate::Object];
    class = "GPUQuerySet";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUQuerySetDescriptor : GPUObjectDescriptorBase`
    #[doc(alias = "GPUQuerySetDescriptor")]
    pub struct GpuQuerySetDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUQuerySetDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUQueryType`
    #[doc(alias = "GPUQueryType")]
    pub enum GpuQueryType {
        Occlusion = "occlusion",
        Timestamp = "timestamp",
    }
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgpu"))]
web_interface! {
    /// `interface GPUCanvasContext`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext) · [Specification](https://gpuweb.github.io/gpuweb/#gpucanvascontext)
    #[doc(alias = "GPUCanvasContext")]
    pub struct GpuCanvasContext: [crate::Object];
    class = "GPUCanvasContext";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUCanvasAlphaMode`
    #[doc(alias = "GPUCanvasAlphaMode")]
    pub enum GpuCanvasAlphaMode {
        Opaque = "opaque",
        Premultiplied = "premultiplied",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUCanvasToneMappingMode`
    #[doc(alias = "GPUCanvasToneMappingMode")]
    pub enum GpuCanvasToneMappingMode {
        Standard = "standard",
        Extended = "extended",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCanvasToneMapping`
    #[doc(alias = "GPUCanvasToneMapping")]
    pub struct GpuCanvasToneMapping: [crate::Object];
    name = "GPUCanvasToneMapping";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUCanvasConfiguration`
    #[doc(alias = "GPUCanvasConfiguration")]
    pub struct GpuCanvasConfiguration: [crate::Object];
    name = "GPUCanvasConfiguration";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUDeviceLostReason`
    #[doc(alias = "GPUDeviceLostReason")]
    pub enum GpuDeviceLostReason {
        Unknown = "unknown",
        Destroyed = "destroyed",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUDeviceLostInfo`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevicelostinfo)
    #[doc(alias = "GPUDeviceLostInfo")]
    pub struct GpuDeviceLostInfo: [crate::Object];
    class = "GPUDeviceLostInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUError`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuerror)
    #[doc(alias = "GPUError")]
    pub struct GpuError: [crate::Object];
    class = "GPUError";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUValidationError : GPUError`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUValidationError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuvalidationerror)
    #[doc(alias = "GPUValidationError")]
    pub struct GpuValidationError: [crate::GpuError, crate::Object];
    class = "GPUValidationError";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUOutOfMemoryError : GPUError`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUOutOfMemoryError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuoutofmemoryerror)
    #[doc(alias = "GPUOutOfMemoryError")]
    pub struct GpuOutOfMemoryError: [crate::GpuError, crate::Object];
    class = "GPUOutOfMemoryError";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUInternalError : GPUError`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUInternalError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuinternalerror)
    #[doc(alias = "GPUInternalError")]
    pub struct GpuInternalError: [crate::GpuError, crate::Object];
    class = "GPUInternalError";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// `enum GPUErrorFilter`
    #[doc(alias = "GPUErrorFilter")]
    pub enum GpuErrorFilter {
        Validation = "validation",
        OutOfMemory = "out-of-memory",
        Internal = "internal",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// `interface GPUUncapturedErrorEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent) · [Specification](https://gpuweb.github.io/gpuweb/#gpuuncapturederrorevent)
    #[doc(alias = "GPUUncapturedErrorEvent")]
    pub struct GpuUncapturedErrorEvent: [crate::Event, crate::Object];
    class = "GPUUncapturedErrorEvent";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUUncapturedErrorEventInit : EventInit`
    #[doc(alias = "GPUUncapturedErrorEventInit")]
    pub struct GpuUncapturedErrorEventInit: [crate::EventInit, crate::Object];
    name = "GPUUncapturedErrorEventInit";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUColorDict`
    #[doc(alias = "GPUColorDict")]
    pub struct GpuColorDict: [crate::Object];
    name = "GPUColorDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUOrigin2DDict`
    #[doc(alias = "GPUOrigin2DDict")]
    pub struct GpuOrigin2dDict: [crate::Object];
    name = "GPUOrigin2DDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUOrigin3DDict`
    #[doc(alias = "GPUOrigin3DDict")]
    pub struct GpuOrigin3dDict: [crate::Object];
    name = "GPUOrigin3DDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// `dictionary GPUExtent3DDict`
    #[doc(alias = "GPUExtent3DDict")]
    pub struct GpuExtent3dDict: [crate::Object];
    name = "GPUExtent3DDict";
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<GPUIntegerCoordinate> or GPUExtent3DDict) GPUExtent3D`
    #[doc(alias = "GPUExtent3D")]
    pub enum GpuExtent3d {
        U32Sequence(crate::Array<u32>): array,
        GpuExtent3dDict(crate::GpuExtent3dDict): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `(HTMLVideoElement or VideoFrame)`
    pub enum HtmlVideoElementOrVideoFrame {
        HtmlVideoElement(crate::HtmlVideoElement): value,
        VideoFrame(crate::VideoFrame): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (GPUSampler or GPUTexture or GPUTextureView or GPUBuffer or GPUBufferBinding or GPUExternalTexture) GPUBindingResource`
    #[doc(alias = "GPUBindingResource")]
    pub enum GpuBindingResource {
        GpuSampler(crate::GpuSampler): value,
        GpuTexture(crate::GpuTexture): value,
        GpuTextureView(crate::GpuTextureView): value,
        GpuBuffer(crate::GpuBuffer): value,
        GpuExternalTexture(crate::GpuExternalTexture): value,
        GpuBufferBinding(crate::GpuBufferBinding): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `(GPUPipelineLayout or GPUAutoLayoutMode)`
    pub enum GpuPipelineLayoutOrGpuAutoLayoutMode {
        GpuPipelineLayout(crate::GpuPipelineLayout): value,
        GpuAutoLayoutMode(crate::GpuAutoLayoutMode): value,
    }
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<GPUIntegerCoordinate> or GPUOrigin3DDict) GPUOrigin3D`
    #[doc(alias = "GPUOrigin3D")]
    pub enum GpuOrigin3d {
        U32Sequence(crate::Array<u32>): array,
        GpuOrigin3dDict(crate::GpuOrigin3dDict): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (ImageBitmap or ImageData or HTMLImageElement or HTMLVideoElement or VideoFrame or HTMLCanvasElement or OffscreenCanvas) GPUCopyExternalImageSource`
    #[doc(alias = "GPUCopyExternalImageSource")]
    pub enum GpuCopyExternalImageSource {
        ImageBitmap(crate::ImageBitmap): value,
        ImageData(crate::ImageData): value,
        HtmlImageElement(crate::HtmlImageElement): value,
        HtmlVideoElement(crate::HtmlVideoElement): value,
        VideoFrame(crate::VideoFrame): value,
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<GPUIntegerCoordinate> or GPUOrigin2DDict) GPUOrigin2D`
    #[doc(alias = "GPUOrigin2D")]
    pub enum GpuOrigin2d {
        U32Sequence(crate::Array<u32>): array,
        GpuOrigin2dDict(crate::GpuOrigin2dDict): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<double> or GPUColorDict) GPUColor`
    #[doc(alias = "GPUColor")]
    pub enum GpuColor {
        NumberSequence(crate::Array<f64>): array,
        GpuColorDict(crate::GpuColorDict): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `(GPUTexture or GPUTextureView)`
    pub enum GpuTextureOrGpuTextureView {
        GpuTexture(crate::GpuTexture): value,
        GpuTextureView(crate::GpuTextureView): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_stands_for!(crate::GpuUncapturedErrorEvent, crate::GpuUncapturedErrorEventInit);
