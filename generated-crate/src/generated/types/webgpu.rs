//! Types: WebGPU

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_dictionary! {
    /// The common base of the descriptions from which a device creates objects.
    ///
    /// `dictionary GPUObjectDescriptorBase`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUObjectDescriptorBase")]
    pub struct GpuObjectDescriptorBase: [crate::Object];
    name = "GPUObjectDescriptorBase";
    extended;
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// An optional feature of a GPU that has to be requested with the device, such as `timestamp-query`.
    ///
    /// `enum GPUFeatureName`
    ///
    /// Feature `webgpu`.
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
    /// The limits of an adapter or device, such as the largest texture or buffer.
    ///
    /// `interface GPUSupportedLimits`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedlimits)
    #[doc(alias = "GPUSupportedLimits")]
    pub struct GpuSupportedLimits: [crate::Object];
    class = "GPUSupportedLimits";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The set of the optional features that an adapter or device supports.
    ///
    /// `interface GPUSupportedFeatures`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
    #[doc(alias = "GPUSupportedFeatures")]
    pub struct GpuSupportedFeatures: [crate::Object];
    class = "GPUSupportedFeatures";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The set of the optional features of the shader language WGSL that the browser supports.
    ///
    /// `interface WGSLLanguageFeatures`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WGSLLanguageFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
    #[doc(alias = "WGSLLanguageFeatures")]
    pub struct WgslLanguageFeatures: [crate::Object];
    class = "WGSLLanguageFeatures";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// Names and properties of a GPU, often kept vague for privacy.
    ///
    /// `interface GPUAdapterInfo`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapterinfo)
    #[doc(alias = "GPUAdapterInfo")]
    pub struct GpuAdapterInfo: [crate::Object];
    class = "GPUAdapterInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The entry point of WebGPU, for getting an adapter.
    ///
    /// `interface GPU`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU) · [Specification](https://gpuweb.github.io/gpuweb/#gpu-interface)
    #[doc(alias = "GPU")]
    pub struct Gpu: [crate::Object];
    class = "GPU";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The properties wanted of an adapter.
    ///
    /// `dictionary GPURequestAdapterOptions`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURequestAdapterOptions")]
    pub struct GpuRequestAdapterOptions: [crate::Object];
    name = "GPURequestAdapterOptions";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The GPU to prefer: `low-power` or `high-performance`.
    ///
    /// `enum GPUPowerPreference`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPowerPreference")]
    pub enum GpuPowerPreference {
        LowPower = "low-power",
        HighPerformance = "high-performance",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A GPU of the system, or a software replacement, from which devices are requested.
    ///
    /// `interface GPUAdapter`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapter)
    #[doc(alias = "GPUAdapter")]
    pub struct GpuAdapter: [crate::Object];
    class = "GPUAdapter";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The features and limits that a new device must have.
    ///
    /// `dictionary GPUDeviceDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUDeviceDescriptor")]
    pub struct GpuDeviceDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUDeviceDescriptor";
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", any(feature = "webnn", feature = "webxr-layers"))))]
web_interface! {
    /// A connection to a GPU, which creates all other objects.
    ///
    /// `interface GPUDevice : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevice)
    #[doc(alias = "GPUDevice")]
    pub struct GpuDevice: [crate::EventTarget, crate::Object];
    class = "GPUDevice";
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webnn")))]
web_interface! {
    /// A block of memory for the GPU, such as vertices, uniforms or the results of computations.
    ///
    /// `interface GPUBuffer`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpubuffer)
    #[doc(alias = "GPUBuffer")]
    pub struct GpuBuffer: [crate::Object];
    class = "GPUBuffer";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The state of a buffer's memory for access from the CPU: `unmapped`, `pending` or `mapped`.
    ///
    /// `enum GPUBufferMapState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBufferMapState")]
    pub enum GpuBufferMapState {
        Unmapped = "unmapped",
        Pending = "pending",
        Mapped = "mapped",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The size and the uses of a new buffer.
    ///
    /// `dictionary GPUBufferDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBufferDescriptor")]
    pub struct GpuBufferDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBufferDescriptor";
}

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_interface! {
    /// An image, or an array of images, in GPU memory.
    ///
    /// `interface GPUTexture`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gputexture)
    #[doc(alias = "GPUTexture")]
    pub struct GpuTexture: [crate::Object];
    class = "GPUTexture";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The size, format and uses of a new texture.
    ///
    /// `dictionary GPUTextureDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTextureDescriptor")]
    pub struct GpuTextureDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUTextureDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The number of dimensions of a texture: one, two or three.
    ///
    /// `enum GPUTextureDimension`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTextureDimension")]
    pub enum GpuTextureDimension {
        N1d = "1d",
        N2d = "2d",
        N3d = "3d",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A part of a texture, seen in a certain format and dimension, for shaders or for drawing into.
    ///
    /// `interface GPUTextureView`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView) · [Specification](https://gpuweb.github.io/gpuweb/#gputextureview)
    #[doc(alias = "GPUTextureView")]
    pub struct GpuTextureView: [crate::Object];
    class = "GPUTextureView";
}

#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_dictionary! {
    /// The part of a texture that a new view shows, and how.
    ///
    /// `dictionary GPUTextureViewDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTextureViewDescriptor")]
    pub struct GpuTextureViewDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUTextureViewDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The form in which shaders see a texture view, such as `2d`, `2d-array`, `cube` or `3d`.
    ///
    /// `enum GPUTextureViewDimension`
    ///
    /// Feature `webgpu`.
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
    /// The part of a depth and stencil format to use: both, only stencil or only depth.
    ///
    /// `enum GPUTextureAspect`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTextureAspect")]
    pub enum GpuTextureAspect {
        All = "all",
        StencilOnly = "stencil-only",
        DepthOnly = "depth-only",
    }
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webxr-layers")))]
web_enumeration! {
    /// The layout and meaning of the data of each texel, such as `rgba8unorm`.
    ///
    /// `enum GPUTextureFormat`
    ///
    /// Feature `webgpu`.
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
    /// A video frame that shaders can sample without a copy, only valid for a short time.
    ///
    /// `interface GPUExternalTexture`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gpuexternaltexture)
    #[doc(alias = "GPUExternalTexture")]
    pub struct GpuExternalTexture: [crate::Object];
    class = "GPUExternalTexture";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The video and color space for a new external texture.
    ///
    /// `dictionary GPUExternalTextureDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUExternalTextureDescriptor")]
    pub struct GpuExternalTextureDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUExternalTextureDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The settings with which a shader reads a texture, such as its filters.
    ///
    /// `interface GPUSampler`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler) · [Specification](https://gpuweb.github.io/gpuweb/#gpusampler)
    #[doc(alias = "GPUSampler")]
    pub struct GpuSampler: [crate::Object];
    class = "GPUSampler";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The settings of a new sampler.
    ///
    /// `dictionary GPUSamplerDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUSamplerDescriptor")]
    pub struct GpuSamplerDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUSamplerDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The look of a texture outside its edges: the edge's color, a repetition or a mirrored repetition.
    ///
    /// `enum GPUAddressMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUAddressMode")]
    pub enum GpuAddressMode {
        ClampToEdge = "clamp-to-edge",
        Repeat = "repeat",
        MirrorRepeat = "mirror-repeat",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The way a color is taken from a texture between texels: the nearest one or a mix of several.
    ///
    /// `enum GPUFilterMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUFilterMode")]
    pub enum GpuFilterMode {
        Nearest = "nearest",
        Linear = "linear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The way a color is taken between two mipmap levels: from the nearest one or a mix of both.
    ///
    /// `enum GPUMipmapFilterMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUMipmapFilterMode")]
    pub enum GpuMipmapFilterMode {
        Nearest = "nearest",
        Linear = "linear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// A comparison for depth tests, stencil tests and samplers.
    ///
    /// `enum GPUCompareFunction`
    ///
    /// Feature `webgpu`.
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
    /// The kinds of resources in a bind group and the shader stages that see them.
    ///
    /// `interface GPUBindGroupLayout`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgrouplayout)
    #[doc(alias = "GPUBindGroupLayout")]
    pub struct GpuBindGroupLayout: [crate::Object];
    class = "GPUBindGroupLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The entries of a new bind group layout.
    ///
    /// `dictionary GPUBindGroupLayoutDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBindGroupLayoutDescriptor")]
    pub struct GpuBindGroupLayoutDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBindGroupLayoutDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// One place in a bind group layout, for a buffer, sampler or texture.
    ///
    /// `dictionary GPUBindGroupLayoutEntry`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBindGroupLayoutEntry")]
    pub struct GpuBindGroupLayoutEntry: [crate::Object];
    name = "GPUBindGroupLayoutEntry";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The use of a bound buffer in shaders: `uniform`, `storage` or `read-only-storage`.
    ///
    /// `enum GPUBufferBindingType`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBufferBindingType")]
    pub enum GpuBufferBindingType {
        Uniform = "uniform",
        Storage = "storage",
        ReadOnlyStorage = "read-only-storage",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The requirements for a buffer in a bind group.
    ///
    /// `dictionary GPUBufferBindingLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBufferBindingLayout")]
    pub struct GpuBufferBindingLayout: [crate::Object];
    name = "GPUBufferBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The abilities of a bound sampler: `filtering`, `non-filtering` or `comparison`.
    ///
    /// `enum GPUSamplerBindingType`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUSamplerBindingType")]
    pub enum GpuSamplerBindingType {
        Filtering = "filtering",
        NonFiltering = "non-filtering",
        Comparison = "comparison",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The requirements for a sampler in a bind group.
    ///
    /// `dictionary GPUSamplerBindingLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUSamplerBindingLayout")]
    pub struct GpuSamplerBindingLayout: [crate::Object];
    name = "GPUSamplerBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The type of the values that shaders get from a texture, such as `float`, `depth` or `uint`.
    ///
    /// `enum GPUTextureSampleType`
    ///
    /// Feature `webgpu`.
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
    /// The requirements for a texture in a bind group.
    ///
    /// `dictionary GPUTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTextureBindingLayout")]
    pub struct GpuTextureBindingLayout: [crate::Object];
    name = "GPUTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The access of shaders to a storage texture: writing, reading or both.
    ///
    /// `enum GPUStorageTextureAccess`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUStorageTextureAccess")]
    pub enum GpuStorageTextureAccess {
        WriteOnly = "write-only",
        ReadOnly = "read-only",
        ReadWrite = "read-write",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The requirements for a storage texture in a bind group.
    ///
    /// `dictionary GPUStorageTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUStorageTextureBindingLayout")]
    pub struct GpuStorageTextureBindingLayout: [crate::Object];
    name = "GPUStorageTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A marker for an external texture in a bind group layout, without any settings.
    ///
    /// `dictionary GPUExternalTextureBindingLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUExternalTextureBindingLayout")]
    pub struct GpuExternalTextureBindingLayout: [crate::Object];
    name = "GPUExternalTextureBindingLayout";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A set of resources that shaders use together.
    ///
    /// `interface GPUBindGroup`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgroup)
    #[doc(alias = "GPUBindGroup")]
    pub struct GpuBindGroup: [crate::Object];
    class = "GPUBindGroup";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The layout and the resources of a new bind group.
    ///
    /// `dictionary GPUBindGroupDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBindGroupDescriptor")]
    pub struct GpuBindGroupDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUBindGroupDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A resource and the number of its place in the bind group.
    ///
    /// `dictionary GPUBindGroupEntry`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBindGroupEntry")]
    pub struct GpuBindGroupEntry: [crate::Object];
    name = "GPUBindGroupEntry";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A buffer, or a part of one, as a resource in a bind group.
    ///
    /// `dictionary GPUBufferBinding`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBufferBinding")]
    pub struct GpuBufferBinding: [crate::Object];
    name = "GPUBufferBinding";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The bind group layouts for all groups of a pipeline, so that pipelines can share bind groups.
    ///
    /// `interface GPUPipelineLayout`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelinelayout)
    #[doc(alias = "GPUPipelineLayout")]
    pub struct GpuPipelineLayout: [crate::Object];
    class = "GPUPipelineLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The bind group layouts of a new pipeline layout.
    ///
    /// `dictionary GPUPipelineLayoutDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPipelineLayoutDescriptor")]
    pub struct GpuPipelineLayoutDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUPipelineLayoutDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// Compiled WGSL shader code, with one or more entry points.
    ///
    /// `interface GPUShaderModule`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule) · [Specification](https://gpuweb.github.io/gpuweb/#gpushadermodule)
    #[doc(alias = "GPUShaderModule")]
    pub struct GpuShaderModule: [crate::Object];
    class = "GPUShaderModule";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The code of a new shader module.
    ///
    /// `dictionary GPUShaderModuleDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUShaderModuleDescriptor")]
    pub struct GpuShaderModuleDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUShaderModuleDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A hint at the layout with which an entry point will be used, to allow for earlier compilation.
    ///
    /// `dictionary GPUShaderModuleCompilationHint`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUShaderModuleCompilationHint")]
    pub struct GpuShaderModuleCompilationHint: [crate::Object];
    name = "GPUShaderModuleCompilationHint";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The severity of a compiler message: `error`, `warning` or `info`.
    ///
    /// `enum GPUCompilationMessageType`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCompilationMessageType")]
    pub enum GpuCompilationMessageType {
        Error = "error",
        Warning = "warning",
        Info = "info",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A message of the shader compiler about a place in the code.
    ///
    /// `interface GPUCompilationMessage`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationmessage)
    #[doc(alias = "GPUCompilationMessage")]
    pub struct GpuCompilationMessage: [crate::Object];
    class = "GPUCompilationMessage";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The messages of the shader compiler.
    ///
    /// `interface GPUCompilationInfo`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationinfo)
    #[doc(alias = "GPUCompilationInfo")]
    pub struct GpuCompilationInfo: [crate::Object];
    class = "GPUCompilationInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The error for a pipeline that could not be created asynchronously.
    ///
    /// `interface GPUPipelineError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelineerror)
    #[doc(alias = "GPUPipelineError")]
    pub struct GpuPipelineError: [crate::DomException, crate::Object];
    class = "GPUPipelineError";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The reason of a new pipeline error.
    ///
    /// `dictionary GPUPipelineErrorInit`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPipelineErrorInit")]
    pub struct GpuPipelineErrorInit: [crate::Object];
    name = "GPUPipelineErrorInit";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The reason why creating a pipeline failed: a mistake of the program (`validation`) or another (`internal`).
    ///
    /// `enum GPUPipelineErrorReason`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPipelineErrorReason")]
    pub enum GpuPipelineErrorReason {
        Validation = "validation",
        Internal = "internal",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The mode in which the pipeline layout is worked out from the shaders.
    ///
    /// `enum GPUAutoLayoutMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUAutoLayoutMode")]
    pub enum GpuAutoLayoutMode {
        Auto = "auto",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The common base of the descriptions of render and compute pipelines.
    ///
    /// `dictionary GPUPipelineDescriptorBase : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPipelineDescriptorBase")]
    pub struct GpuPipelineDescriptorBase: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUPipelineDescriptorBase";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A shader module, its entry point and the values of its constants.
    ///
    /// `dictionary GPUProgrammableStage`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUProgrammableStage")]
    pub struct GpuProgrammableStage: [crate::Object];
    name = "GPUProgrammableStage";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A compiled compute shader with its layout, ready to be run.
    ///
    /// `interface GPUComputePipeline`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepipeline)
    #[doc(alias = "GPUComputePipeline")]
    pub struct GpuComputePipeline: [crate::Object];
    class = "GPUComputePipeline";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The shader and the layout of a new compute pipeline.
    ///
    /// `dictionary GPUComputePipelineDescriptor : GPUPipelineDescriptorBase`
    ///
    /// Inherits the methods of [`GpuPipelineDescriptorBase`](crate::GpuPipelineDescriptorBase) and
    /// [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUComputePipelineDescriptor")]
    pub struct GpuComputePipelineDescriptor: [
        crate::GpuPipelineDescriptorBase, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPUComputePipelineDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// Compiled shaders with all the fixed settings for drawing.
    ///
    /// `interface GPURenderPipeline`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpipeline)
    #[doc(alias = "GPURenderPipeline")]
    pub struct GpuRenderPipeline: [crate::Object];
    class = "GPURenderPipeline";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The shaders and the fixed settings of a new render pipeline.
    ///
    /// `dictionary GPURenderPipelineDescriptor : GPUPipelineDescriptorBase`
    ///
    /// Inherits the methods of [`GpuPipelineDescriptorBase`](crate::GpuPipelineDescriptorBase) and
    /// [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPipelineDescriptor")]
    pub struct GpuRenderPipelineDescriptor: [
        crate::GpuPipelineDescriptorBase, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPURenderPipelineDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The way vertices become points, lines or triangles, and which of them are dropped.
    ///
    /// `dictionary GPUPrimitiveState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUPrimitiveState")]
    pub struct GpuPrimitiveState: [crate::Object];
    name = "GPUPrimitiveState";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The shapes that vertices make up: points, lines or triangles, as a list or as a strip.
    ///
    /// `enum GPUPrimitiveTopology`
    ///
    /// Feature `webgpu`.
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
    /// The order of the corners at a triangle's front: clockwise or counterclockwise.
    ///
    /// `enum GPUFrontFace`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUFrontFace")]
    pub enum GpuFrontFace {
        Ccw = "ccw",
        Cw = "cw",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The side of triangles that is dropped: none, the front or the back.
    ///
    /// `enum GPUCullMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCullMode")]
    pub enum GpuCullMode {
        None = "none",
        Front = "front",
        Back = "back",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The settings for several samples for each pixel.
    ///
    /// `dictionary GPUMultisampleState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUMultisampleState")]
    pub struct GpuMultisampleState: [crate::Object];
    name = "GPUMultisampleState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The fragment shader and the color targets of a render pipeline.
    ///
    /// `dictionary GPUFragmentState : GPUProgrammableStage`
    ///
    /// Inherits the methods of [`GpuProgrammableStage`](crate::GpuProgrammableStage).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUFragmentState")]
    pub struct GpuFragmentState: [crate::GpuProgrammableStage, crate::Object];
    name = "GPUFragmentState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The format, blending and write mask of one color target.
    ///
    /// `dictionary GPUColorTargetState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUColorTargetState")]
    pub struct GpuColorTargetState: [crate::Object];
    name = "GPUColorTargetState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The way new colors are combined with those already in the target.
    ///
    /// `dictionary GPUBlendState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBlendState")]
    pub struct GpuBlendState: [crate::Object];
    name = "GPUBlendState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The factors and the operation for blending the color or the alpha.
    ///
    /// `dictionary GPUBlendComponent`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUBlendComponent")]
    pub struct GpuBlendComponent: [crate::Object];
    name = "GPUBlendComponent";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// A number that source or destination is multiplied by in blending.
    ///
    /// `enum GPUBlendFactor`
    ///
    /// Feature `webgpu`.
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
    /// The way the multiplied source and destination are combined in blending.
    ///
    /// `enum GPUBlendOperation`
    ///
    /// Feature `webgpu`.
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
    /// The depth and stencil tests of a render pipeline.
    ///
    /// `dictionary GPUDepthStencilState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUDepthStencilState")]
    pub struct GpuDepthStencilState: [crate::Object];
    name = "GPUDepthStencilState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The stencil test for one side of triangles and what happens to the stencil value.
    ///
    /// `dictionary GPUStencilFaceState`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUStencilFaceState")]
    pub struct GpuStencilFaceState: [crate::Object];
    name = "GPUStencilFaceState";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// A change of a stencil value, such as `keep`, `zero` or `increment-clamp`.
    ///
    /// `enum GPUStencilOperation`
    ///
    /// Feature `webgpu`.
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
    /// The size of indices: 16 or 32 bits.
    ///
    /// `enum GPUIndexFormat`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUIndexFormat")]
    pub enum GpuIndexFormat {
        Uint16 = "uint16",
        Uint32 = "uint32",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The type of an attribute's data in a vertex buffer, such as `float32x3`.
    ///
    /// `enum GPUVertexFormat`
    ///
    /// Feature `webgpu`.
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
    /// The pace of a vertex buffer: it moves on for each vertex or for each instance.
    ///
    /// `enum GPUVertexStepMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUVertexStepMode")]
    pub enum GpuVertexStepMode {
        Vertex = "vertex",
        Instance = "instance",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The vertex shader and the vertex buffers of a render pipeline.
    ///
    /// `dictionary GPUVertexState : GPUProgrammableStage`
    ///
    /// Inherits the methods of [`GpuProgrammableStage`](crate::GpuProgrammableStage).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUVertexState")]
    pub struct GpuVertexState: [crate::GpuProgrammableStage, crate::Object];
    name = "GPUVertexState";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The arrangement of the vertices in a vertex buffer.
    ///
    /// `dictionary GPUVertexBufferLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUVertexBufferLayout")]
    pub struct GpuVertexBufferLayout: [crate::Object];
    name = "GPUVertexBufferLayout";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// An input of the vertex shader that is read from a vertex buffer.
    ///
    /// `dictionary GPUVertexAttribute`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUVertexAttribute")]
    pub struct GpuVertexAttribute: [crate::Object];
    name = "GPUVertexAttribute";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The arrangement of an image's rows in memory.
    ///
    /// `dictionary GPUTexelCopyBufferLayout`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTexelCopyBufferLayout")]
    pub struct GpuTexelCopyBufferLayout: [crate::Object];
    name = "GPUTexelCopyBufferLayout";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A buffer, with the arrangement of an image's rows in it.
    ///
    /// `dictionary GPUTexelCopyBufferInfo : GPUTexelCopyBufferLayout`
    ///
    /// Inherits the methods of [`GpuTexelCopyBufferLayout`](crate::GpuTexelCopyBufferLayout).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTexelCopyBufferInfo")]
    pub struct GpuTexelCopyBufferInfo: [crate::GpuTexelCopyBufferLayout, crate::Object];
    name = "GPUTexelCopyBufferInfo";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A texture and the place in it for a copy.
    ///
    /// `dictionary GPUTexelCopyTextureInfo`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUTexelCopyTextureInfo")]
    pub struct GpuTexelCopyTextureInfo: [crate::Object];
    name = "GPUTexelCopyTextureInfo";
    extended;
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A texture as the destination of an image, with the color space it shall have.
    ///
    /// `dictionary GPUCopyExternalImageDestInfo : GPUTexelCopyTextureInfo`
    ///
    /// Inherits the methods of [`GpuTexelCopyTextureInfo`](crate::GpuTexelCopyTextureInfo).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCopyExternalImageDestInfo")]
    pub struct GpuCopyExternalImageDestInfo: [crate::GpuTexelCopyTextureInfo, crate::Object];
    name = "GPUCopyExternalImageDestInfo";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// An image, video or canvas as the source of a copy.
    ///
    /// `dictionary GPUCopyExternalImageSourceInfo`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCopyExternalImageSourceInfo")]
    pub struct GpuCopyExternalImageSourceInfo: [crate::Object];
    name = "GPUCopyExternalImageSourceInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// Recorded commands, which can be submitted to a queue once.
    ///
    /// `interface GPUCommandBuffer`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandbuffer)
    #[doc(alias = "GPUCommandBuffer")]
    pub struct GpuCommandBuffer: [crate::Object];
    class = "GPUCommandBuffer";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The description of a new command buffer, of which only the label can be set.
    ///
    /// `dictionary GPUCommandBufferDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCommandBufferDescriptor")]
    pub struct GpuCommandBufferDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUCommandBufferDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A recorder of commands for the GPU, such as passes and copies.
    ///
    /// `interface GPUCommandEncoder`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandencoder)
    #[doc(alias = "GPUCommandEncoder")]
    pub struct GpuCommandEncoder: [crate::Object];
    class = "GPUCommandEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The description of a new command encoder, of which only the label can be set.
    ///
    /// `dictionary GPUCommandEncoderDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCommandEncoderDescriptor")]
    pub struct GpuCommandEncoderDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUCommandEncoderDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A recorder of commands that run compute shaders.
    ///
    /// `interface GPUComputePassEncoder`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepassencoder)
    #[doc(alias = "GPUComputePassEncoder")]
    pub struct GpuComputePassEncoder: [crate::Object];
    class = "GPUComputePassEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The places for the times at the beginning and the end of a compute pass.
    ///
    /// `dictionary GPUComputePassTimestampWrites`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUComputePassTimestampWrites")]
    pub struct GpuComputePassTimestampWrites: [crate::Object];
    name = "GPUComputePassTimestampWrites";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The settings of a new compute pass.
    ///
    /// `dictionary GPUComputePassDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUComputePassDescriptor")]
    pub struct GpuComputePassDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUComputePassDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A recorder of drawing commands.
    ///
    /// `interface GPURenderPassEncoder`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpassencoder)
    #[doc(alias = "GPURenderPassEncoder")]
    pub struct GpuRenderPassEncoder: [crate::Object];
    class = "GPURenderPassEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The places for the times at the beginning and the end of a render pass.
    ///
    /// `dictionary GPURenderPassTimestampWrites`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPassTimestampWrites")]
    pub struct GpuRenderPassTimestampWrites: [crate::Object];
    name = "GPURenderPassTimestampWrites";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The textures a new render pass draws into, and its other settings.
    ///
    /// `dictionary GPURenderPassDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPassDescriptor")]
    pub struct GpuRenderPassDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderPassDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A texture for the colors of a render pass, with what happens to it at the beginning and the end.
    ///
    /// `dictionary GPURenderPassColorAttachment`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPassColorAttachment")]
    pub struct GpuRenderPassColorAttachment: [crate::Object];
    name = "GPURenderPassColorAttachment";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A texture for depth and stencil values of a render pass.
    ///
    /// `dictionary GPURenderPassDepthStencilAttachment`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPassDepthStencilAttachment")]
    pub struct GpuRenderPassDepthStencilAttachment: [crate::Object];
    name = "GPURenderPassDepthStencilAttachment";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The content at the beginning of a render pass: the old one (`load`) or a clear value (`clear`).
    ///
    /// `enum GPULoadOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPULoadOp")]
    pub enum GpuLoadOp {
        Load = "load",
        Clear = "clear",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The fate of a render pass's result: it is kept (`store`) or dropped (`discard`).
    ///
    /// `enum GPUStoreOp`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUStoreOp")]
    pub enum GpuStoreOp {
        Store = "store",
        Discard = "discard",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The formats of the textures that a render pass or bundle draws into.
    ///
    /// `dictionary GPURenderPassLayout : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderPassLayout")]
    pub struct GpuRenderPassLayout: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderPassLayout";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// Recorded drawing commands that can be used in many render passes.
    ///
    /// `interface GPURenderBundle`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
    #[doc(alias = "GPURenderBundle")]
    pub struct GpuRenderBundle: [crate::Object];
    class = "GPURenderBundle";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The description of a new render bundle, of which only the label can be set.
    ///
    /// `dictionary GPURenderBundleDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderBundleDescriptor")]
    pub struct GpuRenderBundleDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPURenderBundleDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A recorder of drawing commands for a render bundle.
    ///
    /// `interface GPURenderBundleEncoder`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
    #[doc(alias = "GPURenderBundleEncoder")]
    pub struct GpuRenderBundleEncoder: [crate::Object];
    class = "GPURenderBundleEncoder";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The formats that a new render bundle is for.
    ///
    /// `dictionary GPURenderBundleEncoderDescriptor : GPURenderPassLayout`
    ///
    /// Inherits the methods of [`GpuRenderPassLayout`](crate::GpuRenderPassLayout) and
    /// [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPURenderBundleEncoderDescriptor")]
    pub struct GpuRenderBundleEncoderDescriptor: [
        crate::GpuRenderPassLayout, crate::GpuObjectDescriptorBase, crate::Object,
    ];
    name = "GPURenderBundleEncoderDescriptor";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The description of a device's queue, of which only the label can be set.
    ///
    /// `dictionary GPUQueueDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUQueueDescriptor")]
    pub struct GpuQueueDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUQueueDescriptor";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The queue through which work reaches the GPU.
    ///
    /// `interface GPUQueue`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueue)
    #[doc(alias = "GPUQueue")]
    pub struct GpuQueue: [crate::Object];
    class = "GPUQueue";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// A set of results measured on the GPU, such as times or whether something was visible.
    ///
    /// `interface GPUQuerySet`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueryset)
    #[doc(alias = "GPUQuerySet")]
    pub struct GpuQuerySet: [crate::Object];
    class = "GPUQuerySet";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The type and the number of queries in a new query set.
    ///
    /// `dictionary GPUQuerySetDescriptor : GPUObjectDescriptorBase`
    ///
    /// Inherits the methods of [`GpuObjectDescriptorBase`](crate::GpuObjectDescriptorBase).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUQuerySetDescriptor")]
    pub struct GpuQuerySetDescriptor: [crate::GpuObjectDescriptorBase, crate::Object];
    name = "GPUQuerySetDescriptor";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The thing a query measures: whether any samples passed (`occlusion`) or a time (`timestamp`).
    ///
    /// `enum GPUQueryType`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUQueryType")]
    pub enum GpuQueryType {
        Occlusion = "occlusion",
        Timestamp = "timestamp",
    }
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgpu"))]
web_interface! {
    /// The drawing context that shows WebGPU textures on a canvas.
    ///
    /// `interface GPUCanvasContext`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext) · [Specification](https://gpuweb.github.io/gpuweb/#gpucanvascontext)
    #[doc(alias = "GPUCanvasContext")]
    pub struct GpuCanvasContext: [crate::Object];
    class = "GPUCanvasContext";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The meaning of alpha on a canvas: `opaque`, or colors already multiplied by alpha.
    ///
    /// `enum GPUCanvasAlphaMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCanvasAlphaMode")]
    pub enum GpuCanvasAlphaMode {
        Opaque = "opaque",
        Premultiplied = "premultiplied",
    }
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The treatment of colors brighter than white: cut off, or shown as bright as the screen can.
    ///
    /// `enum GPUCanvasToneMappingMode`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCanvasToneMappingMode")]
    pub enum GpuCanvasToneMappingMode {
        Standard = "standard",
        Extended = "extended",
    }
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The mapping of the canvas's colors to those that the screen can show.
    ///
    /// `dictionary GPUCanvasToneMapping`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCanvasToneMapping")]
    pub struct GpuCanvasToneMapping: [crate::Object];
    name = "GPUCanvasToneMapping";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The device, format and other settings for a canvas.
    ///
    /// `dictionary GPUCanvasConfiguration`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUCanvasConfiguration")]
    pub struct GpuCanvasConfiguration: [crate::Object];
    name = "GPUCanvasConfiguration";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The reason why a device was lost: `destroyed` by the program, or `unknown`.
    ///
    /// `enum GPUDeviceLostReason`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUDeviceLostReason")]
    pub enum GpuDeviceLostReason {
        Unknown = "unknown",
        Destroyed = "destroyed",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The reason why a device was lost, with a message.
    ///
    /// `interface GPUDeviceLostInfo`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevicelostinfo)
    #[doc(alias = "GPUDeviceLostInfo")]
    pub struct GpuDeviceLostInfo: [crate::Object];
    class = "GPUDeviceLostInfo";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The common base of errors that happen on the device.
    ///
    /// `interface GPUError`
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuerror)
    #[doc(alias = "GPUError")]
    pub struct GpuError: [crate::Object];
    class = "GPUError";
    extended;
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The error for a call that breaks the rules of WebGPU, usually a mistake in the program.
    ///
    /// `interface GPUValidationError : GPUError`
    ///
    /// Inherits the methods of [`GpuError`](crate::GpuError).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUValidationError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuvalidationerror)
    #[doc(alias = "GPUValidationError")]
    pub struct GpuValidationError: [crate::GpuError, crate::Object];
    class = "GPUValidationError";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The error for an operation for which there was not enough memory.
    ///
    /// `interface GPUOutOfMemoryError : GPUError`
    ///
    /// Inherits the methods of [`GpuError`](crate::GpuError).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUOutOfMemoryError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuoutofmemoryerror)
    #[doc(alias = "GPUOutOfMemoryError")]
    pub struct GpuOutOfMemoryError: [crate::GpuError, crate::Object];
    class = "GPUOutOfMemoryError";
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The error for a valid operation that failed in the system or the driver.
    ///
    /// `interface GPUInternalError : GPUError`
    ///
    /// Inherits the methods of [`GpuError`](crate::GpuError).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUInternalError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuinternalerror)
    #[doc(alias = "GPUInternalError")]
    pub struct GpuInternalError: [crate::GpuError, crate::Object];
    class = "GPUInternalError";
}

#[cfg(feature = "webgpu")]
web_enumeration! {
    /// The kind of error that an error scope catches: `validation`, `out-of-memory` or `internal`.
    ///
    /// `enum GPUErrorFilter`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUErrorFilter")]
    pub enum GpuErrorFilter {
        Validation = "validation",
        OutOfMemory = "out-of-memory",
        Internal = "internal",
    }
}

#[cfg(feature = "webgpu")]
web_interface! {
    /// The event for an error that no error scope caught.
    ///
    /// `interface GPUUncapturedErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webgpu`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent) · [Specification](https://gpuweb.github.io/gpuweb/#gpuuncapturederrorevent)
    #[doc(alias = "GPUUncapturedErrorEvent")]
    pub struct GpuUncapturedErrorEvent: [crate::Event, crate::Object];
    class = "GPUUncapturedErrorEvent";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// The fields for creating a `GPUUncapturedErrorEvent`.
    ///
    /// `dictionary GPUUncapturedErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUUncapturedErrorEventInit")]
    pub struct GpuUncapturedErrorEventInit: [crate::EventInit, crate::Object];
    name = "GPUUncapturedErrorEventInit";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A color with four components, where 1 is full intensity.
    ///
    /// `dictionary GPUColorDict`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUColorDict")]
    pub struct GpuColorDict: [crate::Object];
    name = "GPUColorDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A position in an image, in pixels.
    ///
    /// `dictionary GPUOrigin2DDict`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUOrigin2DDict")]
    pub struct GpuOrigin2dDict: [crate::Object];
    name = "GPUOrigin2DDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A position in a texture, in texels.
    ///
    /// `dictionary GPUOrigin3DDict`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUOrigin3DDict")]
    pub struct GpuOrigin3dDict: [crate::Object];
    name = "GPUOrigin3DDict";
}

#[cfg(feature = "webgpu")]
web_dictionary! {
    /// A size in texels.
    ///
    /// `dictionary GPUExtent3DDict`
    ///
    /// Feature `webgpu`.
    #[doc(alias = "GPUExtent3DDict")]
    pub struct GpuExtent3dDict: [crate::Object];
    name = "GPUExtent3DDict";
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<GPUIntegerCoordinate> or GPUExtent3DDict) GPUExtent3D`
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
    pub enum HtmlVideoElementOrVideoFrame {
        HtmlVideoElement(crate::HtmlVideoElement): value,
        VideoFrame(crate::VideoFrame): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (GPUSampler or GPUTexture or GPUTextureView or GPUBuffer or GPUBufferBinding or GPUExternalTexture) GPUBindingResource`
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
    pub enum GpuPipelineLayoutOrGpuAutoLayoutMode {
        GpuPipelineLayout(crate::GpuPipelineLayout): value,
        GpuAutoLayoutMode(crate::GpuAutoLayoutMode): value,
    }
}

#[cfg(feature = "webgpu")]
web_union! {
    /// `typedef (sequence<GPUIntegerCoordinate> or GPUOrigin3DDict) GPUOrigin3D`
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
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
    ///
    /// Feature `webgpu`.
    pub enum GpuTextureOrGpuTextureView {
        GpuTexture(crate::GpuTexture): value,
        GpuTextureView(crate::GpuTextureView): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgpu")]
web_stands_for!(crate::GpuUncapturedErrorEvent, crate::GpuUncapturedErrorEventInit);
