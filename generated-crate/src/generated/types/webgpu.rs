//! Types: WebGPU

/// `dictionary GPUObjectDescriptorBase`
#[doc(alias = "GPUObjectDescriptorBase")]
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct GpuObjectDescriptorBase {
    parent: crate::Object,
}
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
dictionary!(GpuObjectDescriptorBase:; "GPUObjectDescriptorBase");
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
extended!([] GpuObjectDescriptorBase);

/// `enum GPUFeatureName`
#[doc(alias = "GPUFeatureName")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuFeatureName {
    /// `"atomic-vec2u-min-max"`
    AtomicVec2uMinMax,
    /// `"core-features-and-limits"`
    CoreFeaturesAndLimits,
    /// `"depth-clip-control"`
    DepthClipControl,
    /// `"depth32float-stencil8"`
    Depth32floatStencil8,
    /// `"texture-compression-bc"`
    TextureCompressionBc,
    /// `"texture-compression-bc-sliced-3d"`
    TextureCompressionBcSliced3d,
    /// `"texture-compression-etc2"`
    TextureCompressionEtc2,
    /// `"texture-compression-astc"`
    TextureCompressionAstc,
    /// `"texture-compression-astc-sliced-3d"`
    TextureCompressionAstcSliced3d,
    /// `"timestamp-query"`
    TimestampQuery,
    /// `"indirect-first-instance"`
    IndirectFirstInstance,
    /// `"shader-f16"`
    ShaderF16,
    /// `"rg11b10ufloat-renderable"`
    Rg11b10ufloatRenderable,
    /// `"bgra8unorm-storage"`
    Bgra8unormStorage,
    /// `"float32-filterable"`
    Float32Filterable,
    /// `"float32-blendable"`
    Float32Blendable,
    /// `"clip-distances"`
    ClipDistances,
    /// `"dual-source-blending"`
    DualSourceBlending,
    /// `"subgroups"`
    Subgroups,
    /// `"texture-formats-tier1"`
    TextureFormatsTier1,
    /// `"texture-formats-tier2"`
    TextureFormatsTier2,
    /// `"primitive-index"`
    PrimitiveIndex,
    /// `"texture-component-swizzle"`
    TextureComponentSwizzle,
    /// `"subgroup-size-control"`
    SubgroupSizeControl,
    /// `"texture-compression-unaligned"`
    TextureCompressionUnaligned,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuFeatureName {
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
});

/// `interface GPUSupportedLimits`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedLimits) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedlimits)
#[doc(alias = "GPUSupportedLimits")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuSupportedLimits {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuSupportedLimits:; "GPUSupportedLimits");

/// `interface GPUSupportedFeatures`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSupportedFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpusupportedfeatures)
#[doc(alias = "GPUSupportedFeatures")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuSupportedFeatures {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuSupportedFeatures:; "GPUSupportedFeatures");

/// `interface WGSLLanguageFeatures`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WGSLLanguageFeatures) · [Specification](https://gpuweb.github.io/gpuweb/#gpuwgsllanguagefeatures)
#[doc(alias = "WGSLLanguageFeatures")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct WgslLanguageFeatures {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(WgslLanguageFeatures:; "WGSLLanguageFeatures");

/// `interface GPUAdapterInfo`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapterInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapterinfo)
#[doc(alias = "GPUAdapterInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuAdapterInfo {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuAdapterInfo:; "GPUAdapterInfo");

/// `interface GPU`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPU) · [Specification](https://gpuweb.github.io/gpuweb/#gpu-interface)
#[doc(alias = "GPU")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct Gpu {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(Gpu:; "GPU");

/// `dictionary GPURequestAdapterOptions`
#[doc(alias = "GPURequestAdapterOptions")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRequestAdapterOptions {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRequestAdapterOptions:; "GPURequestAdapterOptions");

/// `enum GPUPowerPreference`
#[doc(alias = "GPUPowerPreference")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuPowerPreference {
    /// `"low-power"`
    LowPower,
    /// `"high-performance"`
    HighPerformance,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuPowerPreference {
    LowPower = "low-power",
    HighPerformance = "high-performance",
});

/// `interface GPUAdapter`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUAdapter) · [Specification](https://gpuweb.github.io/gpuweb/#gpuadapter)
#[doc(alias = "GPUAdapter")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuAdapter {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuAdapter:; "GPUAdapter");

/// `dictionary GPUDeviceDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUDeviceDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuDeviceDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuDeviceDescriptor: crate::GpuObjectDescriptorBase; "GPUDeviceDescriptor");

/// `interface GPUDevice : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDevice) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevice)
#[doc(alias = "GPUDevice")]
#[cfg(any(feature = "webgpu", all(feature = "experimental", any(feature = "webnn", feature = "webxr-layers"))))]
#[repr(transparent)]
pub struct GpuDevice {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "webgpu", all(feature = "experimental", any(feature = "webnn", feature = "webxr-layers"))))]
interface!(GpuDevice: crate::EventTarget; "GPUDevice");

/// `interface GPUBuffer`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpubuffer)
#[doc(alias = "GPUBuffer")]
#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webnn")))]
#[repr(transparent)]
pub struct GpuBuffer {
    parent: crate::Object,
}
#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webnn")))]
interface!(GpuBuffer:; "GPUBuffer");

/// `enum GPUBufferMapState`
#[doc(alias = "GPUBufferMapState")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuBufferMapState {
    /// `"unmapped"`
    Unmapped,
    /// `"pending"`
    Pending,
    /// `"mapped"`
    Mapped,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuBufferMapState {
    Unmapped = "unmapped",
    Pending = "pending",
    Mapped = "mapped",
});

/// `dictionary GPUBufferDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUBufferDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBufferDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBufferDescriptor: crate::GpuObjectDescriptorBase; "GPUBufferDescriptor");

/// `interface GPUTexture`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gputexture)
#[doc(alias = "GPUTexture")]
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct GpuTexture {
    parent: crate::Object,
}
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
interface!(GpuTexture:; "GPUTexture");

/// `dictionary GPUTextureDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUTextureDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTextureDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuTextureDescriptor: crate::GpuObjectDescriptorBase; "GPUTextureDescriptor");

/// `enum GPUTextureDimension`
#[doc(alias = "GPUTextureDimension")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuTextureDimension {
    /// `"1d"`
    N1d,
    /// `"2d"`
    N2d,
    /// `"3d"`
    N3d,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuTextureDimension {
    N1d = "1d",
    N2d = "2d",
    N3d = "3d",
});

/// `interface GPUTextureView`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUTextureView) · [Specification](https://gpuweb.github.io/gpuweb/#gputextureview)
#[doc(alias = "GPUTextureView")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTextureView {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuTextureView:; "GPUTextureView");

/// `dictionary GPUTextureViewDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUTextureViewDescriptor")]
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct GpuTextureViewDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(any(
    feature = "webgpu", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
dictionary!(GpuTextureViewDescriptor: crate::GpuObjectDescriptorBase; "GPUTextureViewDescriptor");

/// `enum GPUTextureViewDimension`
#[doc(alias = "GPUTextureViewDimension")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuTextureViewDimension {
    /// `"1d"`
    N1d,
    /// `"2d"`
    N2d,
    /// `"2d-array"`
    N2dArray,
    /// `"cube"`
    Cube,
    /// `"cube-array"`
    CubeArray,
    /// `"3d"`
    N3d,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuTextureViewDimension {
    N1d = "1d",
    N2d = "2d",
    N2dArray = "2d-array",
    Cube = "cube",
    CubeArray = "cube-array",
    N3d = "3d",
});

/// `enum GPUTextureAspect`
#[doc(alias = "GPUTextureAspect")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuTextureAspect {
    /// `"all"`
    All,
    /// `"stencil-only"`
    StencilOnly,
    /// `"depth-only"`
    DepthOnly,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuTextureAspect {
    All = "all",
    StencilOnly = "stencil-only",
    DepthOnly = "depth-only",
});

/// `enum GPUTextureFormat`
#[doc(alias = "GPUTextureFormat")]
#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webxr-layers")))]
#[non_exhaustive]
pub enum GpuTextureFormat {
    /// `"r8unorm"`
    R8unorm,
    /// `"r8snorm"`
    R8snorm,
    /// `"r8uint"`
    R8uint,
    /// `"r8sint"`
    R8sint,
    /// `"r16unorm"`
    R16unorm,
    /// `"r16snorm"`
    R16snorm,
    /// `"r16uint"`
    R16uint,
    /// `"r16sint"`
    R16sint,
    /// `"r16float"`
    R16float,
    /// `"rg8unorm"`
    Rg8unorm,
    /// `"rg8snorm"`
    Rg8snorm,
    /// `"rg8uint"`
    Rg8uint,
    /// `"rg8sint"`
    Rg8sint,
    /// `"r32uint"`
    R32uint,
    /// `"r32sint"`
    R32sint,
    /// `"r32float"`
    R32float,
    /// `"rg16unorm"`
    Rg16unorm,
    /// `"rg16snorm"`
    Rg16snorm,
    /// `"rg16uint"`
    Rg16uint,
    /// `"rg16sint"`
    Rg16sint,
    /// `"rg16float"`
    Rg16float,
    /// `"rgba8unorm"`
    Rgba8unorm,
    /// `"rgba8unorm-srgb"`
    Rgba8unormSrgb,
    /// `"rgba8snorm"`
    Rgba8snorm,
    /// `"rgba8uint"`
    Rgba8uint,
    /// `"rgba8sint"`
    Rgba8sint,
    /// `"bgra8unorm"`
    Bgra8unorm,
    /// `"bgra8unorm-srgb"`
    Bgra8unormSrgb,
    /// `"rgb9e5ufloat"`
    Rgb9e5ufloat,
    /// `"rgb10a2uint"`
    Rgb10a2uint,
    /// `"rgb10a2unorm"`
    Rgb10a2unorm,
    /// `"rg11b10ufloat"`
    Rg11b10ufloat,
    /// `"rg32uint"`
    Rg32uint,
    /// `"rg32sint"`
    Rg32sint,
    /// `"rg32float"`
    Rg32float,
    /// `"rgba16unorm"`
    Rgba16unorm,
    /// `"rgba16snorm"`
    Rgba16snorm,
    /// `"rgba16uint"`
    Rgba16uint,
    /// `"rgba16sint"`
    Rgba16sint,
    /// `"rgba16float"`
    Rgba16float,
    /// `"rgba32uint"`
    Rgba32uint,
    /// `"rgba32sint"`
    Rgba32sint,
    /// `"rgba32float"`
    Rgba32float,
    /// `"stencil8"`
    Stencil8,
    /// `"depth16unorm"`
    Depth16unorm,
    /// `"depth24plus"`
    Depth24plus,
    /// `"depth24plus-stencil8"`
    Depth24plusStencil8,
    /// `"depth32float"`
    Depth32float,
    /// `"depth32float-stencil8"`
    Depth32floatStencil8,
    /// `"bc1-rgba-unorm"`
    Bc1RgbaUnorm,
    /// `"bc1-rgba-unorm-srgb"`
    Bc1RgbaUnormSrgb,
    /// `"bc2-rgba-unorm"`
    Bc2RgbaUnorm,
    /// `"bc2-rgba-unorm-srgb"`
    Bc2RgbaUnormSrgb,
    /// `"bc3-rgba-unorm"`
    Bc3RgbaUnorm,
    /// `"bc3-rgba-unorm-srgb"`
    Bc3RgbaUnormSrgb,
    /// `"bc4-r-unorm"`
    Bc4RUnorm,
    /// `"bc4-r-snorm"`
    Bc4RSnorm,
    /// `"bc5-rg-unorm"`
    Bc5RgUnorm,
    /// `"bc5-rg-snorm"`
    Bc5RgSnorm,
    /// `"bc6h-rgb-ufloat"`
    Bc6hRgbUfloat,
    /// `"bc6h-rgb-float"`
    Bc6hRgbFloat,
    /// `"bc7-rgba-unorm"`
    Bc7RgbaUnorm,
    /// `"bc7-rgba-unorm-srgb"`
    Bc7RgbaUnormSrgb,
    /// `"etc2-rgb8unorm"`
    Etc2Rgb8unorm,
    /// `"etc2-rgb8unorm-srgb"`
    Etc2Rgb8unormSrgb,
    /// `"etc2-rgb8a1unorm"`
    Etc2Rgb8a1unorm,
    /// `"etc2-rgb8a1unorm-srgb"`
    Etc2Rgb8a1unormSrgb,
    /// `"etc2-rgba8unorm"`
    Etc2Rgba8unorm,
    /// `"etc2-rgba8unorm-srgb"`
    Etc2Rgba8unormSrgb,
    /// `"eac-r11unorm"`
    EacR11unorm,
    /// `"eac-r11snorm"`
    EacR11snorm,
    /// `"eac-rg11unorm"`
    EacRg11unorm,
    /// `"eac-rg11snorm"`
    EacRg11snorm,
    /// `"astc-4x4-unorm"`
    Astc4x4Unorm,
    /// `"astc-4x4-unorm-srgb"`
    Astc4x4UnormSrgb,
    /// `"astc-5x4-unorm"`
    Astc5x4Unorm,
    /// `"astc-5x4-unorm-srgb"`
    Astc5x4UnormSrgb,
    /// `"astc-5x5-unorm"`
    Astc5x5Unorm,
    /// `"astc-5x5-unorm-srgb"`
    Astc5x5UnormSrgb,
    /// `"astc-6x5-unorm"`
    Astc6x5Unorm,
    /// `"astc-6x5-unorm-srgb"`
    Astc6x5UnormSrgb,
    /// `"astc-6x6-unorm"`
    Astc6x6Unorm,
    /// `"astc-6x6-unorm-srgb"`
    Astc6x6UnormSrgb,
    /// `"astc-8x5-unorm"`
    Astc8x5Unorm,
    /// `"astc-8x5-unorm-srgb"`
    Astc8x5UnormSrgb,
    /// `"astc-8x6-unorm"`
    Astc8x6Unorm,
    /// `"astc-8x6-unorm-srgb"`
    Astc8x6UnormSrgb,
    /// `"astc-8x8-unorm"`
    Astc8x8Unorm,
    /// `"astc-8x8-unorm-srgb"`
    Astc8x8UnormSrgb,
    /// `"astc-10x5-unorm"`
    Astc10x5Unorm,
    /// `"astc-10x5-unorm-srgb"`
    Astc10x5UnormSrgb,
    /// `"astc-10x6-unorm"`
    Astc10x6Unorm,
    /// `"astc-10x6-unorm-srgb"`
    Astc10x6UnormSrgb,
    /// `"astc-10x8-unorm"`
    Astc10x8Unorm,
    /// `"astc-10x8-unorm-srgb"`
    Astc10x8UnormSrgb,
    /// `"astc-10x10-unorm"`
    Astc10x10Unorm,
    /// `"astc-10x10-unorm-srgb"`
    Astc10x10UnormSrgb,
    /// `"astc-12x10-unorm"`
    Astc12x10Unorm,
    /// `"astc-12x10-unorm-srgb"`
    Astc12x10UnormSrgb,
    /// `"astc-12x12-unorm"`
    Astc12x12Unorm,
    /// `"astc-12x12-unorm-srgb"`
    Astc12x12UnormSrgb,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webxr-layers")))]
enumeration!(GpuTextureFormat {
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
});

/// `interface GPUExternalTexture`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUExternalTexture) · [Specification](https://gpuweb.github.io/gpuweb/#gpuexternaltexture)
#[doc(alias = "GPUExternalTexture")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuExternalTexture {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuExternalTexture:; "GPUExternalTexture");

/// `dictionary GPUExternalTextureDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUExternalTextureDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuExternalTextureDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuExternalTextureDescriptor: crate::GpuObjectDescriptorBase; "GPUExternalTextureDescriptor");

/// `interface GPUSampler`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUSampler) · [Specification](https://gpuweb.github.io/gpuweb/#gpusampler)
#[doc(alias = "GPUSampler")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuSampler {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuSampler:; "GPUSampler");

/// `dictionary GPUSamplerDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUSamplerDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuSamplerDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuSamplerDescriptor: crate::GpuObjectDescriptorBase; "GPUSamplerDescriptor");

/// `enum GPUAddressMode`
#[doc(alias = "GPUAddressMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuAddressMode {
    /// `"clamp-to-edge"`
    ClampToEdge,
    /// `"repeat"`
    Repeat,
    /// `"mirror-repeat"`
    MirrorRepeat,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuAddressMode {
    ClampToEdge = "clamp-to-edge",
    Repeat = "repeat",
    MirrorRepeat = "mirror-repeat",
});

/// `enum GPUFilterMode`
#[doc(alias = "GPUFilterMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuFilterMode {
    /// `"nearest"`
    Nearest,
    /// `"linear"`
    Linear,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuFilterMode {
    Nearest = "nearest",
    Linear = "linear",
});

/// `enum GPUMipmapFilterMode`
#[doc(alias = "GPUMipmapFilterMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuMipmapFilterMode {
    /// `"nearest"`
    Nearest,
    /// `"linear"`
    Linear,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuMipmapFilterMode {
    Nearest = "nearest",
    Linear = "linear",
});

/// `enum GPUCompareFunction`
#[doc(alias = "GPUCompareFunction")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCompareFunction {
    /// `"never"`
    Never,
    /// `"less"`
    Less,
    /// `"equal"`
    Equal,
    /// `"less-equal"`
    LessEqual,
    /// `"greater"`
    Greater,
    /// `"not-equal"`
    NotEqual,
    /// `"greater-equal"`
    GreaterEqual,
    /// `"always"`
    Always,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuCompareFunction {
    Never = "never",
    Less = "less",
    Equal = "equal",
    LessEqual = "less-equal",
    Greater = "greater",
    NotEqual = "not-equal",
    GreaterEqual = "greater-equal",
    Always = "always",
});

/// `interface GPUBindGroupLayout`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroupLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgrouplayout)
#[doc(alias = "GPUBindGroupLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroupLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuBindGroupLayout:; "GPUBindGroupLayout");

/// `dictionary GPUBindGroupLayoutDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUBindGroupLayoutDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroupLayoutDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBindGroupLayoutDescriptor: crate::GpuObjectDescriptorBase; "GPUBindGroupLayoutDescriptor");

/// `dictionary GPUBindGroupLayoutEntry`
#[doc(alias = "GPUBindGroupLayoutEntry")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroupLayoutEntry {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBindGroupLayoutEntry:; "GPUBindGroupLayoutEntry");

/// `enum GPUBufferBindingType`
#[doc(alias = "GPUBufferBindingType")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuBufferBindingType {
    /// `"uniform"`
    Uniform,
    /// `"storage"`
    Storage,
    /// `"read-only-storage"`
    ReadOnlyStorage,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuBufferBindingType {
    Uniform = "uniform",
    Storage = "storage",
    ReadOnlyStorage = "read-only-storage",
});

/// `dictionary GPUBufferBindingLayout`
#[doc(alias = "GPUBufferBindingLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBufferBindingLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBufferBindingLayout:; "GPUBufferBindingLayout");

/// `enum GPUSamplerBindingType`
#[doc(alias = "GPUSamplerBindingType")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuSamplerBindingType {
    /// `"filtering"`
    Filtering,
    /// `"non-filtering"`
    NonFiltering,
    /// `"comparison"`
    Comparison,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuSamplerBindingType {
    Filtering = "filtering",
    NonFiltering = "non-filtering",
    Comparison = "comparison",
});

/// `dictionary GPUSamplerBindingLayout`
#[doc(alias = "GPUSamplerBindingLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuSamplerBindingLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuSamplerBindingLayout:; "GPUSamplerBindingLayout");

/// `enum GPUTextureSampleType`
#[doc(alias = "GPUTextureSampleType")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuTextureSampleType {
    /// `"float"`
    Float,
    /// `"unfilterable-float"`
    UnfilterableFloat,
    /// `"depth"`
    Depth,
    /// `"sint"`
    Sint,
    /// `"uint"`
    Uint,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuTextureSampleType {
    Float = "float",
    UnfilterableFloat = "unfilterable-float",
    Depth = "depth",
    Sint = "sint",
    Uint = "uint",
});

/// `dictionary GPUTextureBindingLayout`
#[doc(alias = "GPUTextureBindingLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTextureBindingLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuTextureBindingLayout:; "GPUTextureBindingLayout");

/// `enum GPUStorageTextureAccess`
#[doc(alias = "GPUStorageTextureAccess")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuStorageTextureAccess {
    /// `"write-only"`
    WriteOnly,
    /// `"read-only"`
    ReadOnly,
    /// `"read-write"`
    ReadWrite,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuStorageTextureAccess {
    WriteOnly = "write-only",
    ReadOnly = "read-only",
    ReadWrite = "read-write",
});

/// `dictionary GPUStorageTextureBindingLayout`
#[doc(alias = "GPUStorageTextureBindingLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuStorageTextureBindingLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuStorageTextureBindingLayout:; "GPUStorageTextureBindingLayout");

/// `dictionary GPUExternalTextureBindingLayout`
#[doc(alias = "GPUExternalTextureBindingLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuExternalTextureBindingLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuExternalTextureBindingLayout:; "GPUExternalTextureBindingLayout");

/// `interface GPUBindGroup`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUBindGroup) · [Specification](https://gpuweb.github.io/gpuweb/#gpubindgroup)
#[doc(alias = "GPUBindGroup")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroup {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuBindGroup:; "GPUBindGroup");

/// `dictionary GPUBindGroupDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUBindGroupDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroupDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBindGroupDescriptor: crate::GpuObjectDescriptorBase; "GPUBindGroupDescriptor");

/// `dictionary GPUBindGroupEntry`
#[doc(alias = "GPUBindGroupEntry")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBindGroupEntry {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBindGroupEntry:; "GPUBindGroupEntry");

/// `dictionary GPUBufferBinding`
#[doc(alias = "GPUBufferBinding")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBufferBinding {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBufferBinding:; "GPUBufferBinding");

/// `interface GPUPipelineLayout`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineLayout) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelinelayout)
#[doc(alias = "GPUPipelineLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPipelineLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuPipelineLayout:; "GPUPipelineLayout");

/// `dictionary GPUPipelineLayoutDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUPipelineLayoutDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPipelineLayoutDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuPipelineLayoutDescriptor: crate::GpuObjectDescriptorBase; "GPUPipelineLayoutDescriptor");

/// `interface GPUShaderModule`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUShaderModule) · [Specification](https://gpuweb.github.io/gpuweb/#gpushadermodule)
#[doc(alias = "GPUShaderModule")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuShaderModule {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuShaderModule:; "GPUShaderModule");

/// `dictionary GPUShaderModuleDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUShaderModuleDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuShaderModuleDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuShaderModuleDescriptor: crate::GpuObjectDescriptorBase; "GPUShaderModuleDescriptor");

/// `dictionary GPUShaderModuleCompilationHint`
#[doc(alias = "GPUShaderModuleCompilationHint")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuShaderModuleCompilationHint {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuShaderModuleCompilationHint:; "GPUShaderModuleCompilationHint");

/// `enum GPUCompilationMessageType`
#[doc(alias = "GPUCompilationMessageType")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCompilationMessageType {
    /// `"error"`
    Error,
    /// `"warning"`
    Warning,
    /// `"info"`
    Info,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuCompilationMessageType {
    Error = "error",
    Warning = "warning",
    Info = "info",
});

/// `interface GPUCompilationMessage`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationMessage) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationmessage)
#[doc(alias = "GPUCompilationMessage")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCompilationMessage {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuCompilationMessage:; "GPUCompilationMessage");

/// `interface GPUCompilationInfo`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCompilationInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpucompilationinfo)
#[doc(alias = "GPUCompilationInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCompilationInfo {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuCompilationInfo:; "GPUCompilationInfo");

/// `interface GPUPipelineError : DOMException`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUPipelineError) · [Specification](https://gpuweb.github.io/gpuweb/#gpupipelineerror)
#[doc(alias = "GPUPipelineError")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPipelineError {
    parent: crate::DomException,
}
#[cfg(feature = "webgpu")]
interface!(GpuPipelineError: crate::DomException; "GPUPipelineError");

/// `dictionary GPUPipelineErrorInit`
#[doc(alias = "GPUPipelineErrorInit")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPipelineErrorInit {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuPipelineErrorInit:; "GPUPipelineErrorInit");

/// `enum GPUPipelineErrorReason`
#[doc(alias = "GPUPipelineErrorReason")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuPipelineErrorReason {
    /// `"validation"`
    Validation,
    /// `"internal"`
    Internal,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuPipelineErrorReason {
    Validation = "validation",
    Internal = "internal",
});

/// `enum GPUAutoLayoutMode`
#[doc(alias = "GPUAutoLayoutMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuAutoLayoutMode {
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuAutoLayoutMode {
    Auto = "auto",
});

/// `dictionary GPUPipelineDescriptorBase : GPUObjectDescriptorBase`
#[doc(alias = "GPUPipelineDescriptorBase")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPipelineDescriptorBase {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuPipelineDescriptorBase: crate::GpuObjectDescriptorBase; "GPUPipelineDescriptorBase");
#[cfg(feature = "webgpu")]
extended!([] GpuPipelineDescriptorBase);

/// `dictionary GPUProgrammableStage`
#[doc(alias = "GPUProgrammableStage")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuProgrammableStage {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuProgrammableStage:; "GPUProgrammableStage");
#[cfg(feature = "webgpu")]
extended!([] GpuProgrammableStage);

/// `interface GPUComputePipeline`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepipeline)
#[doc(alias = "GPUComputePipeline")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuComputePipeline {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuComputePipeline:; "GPUComputePipeline");

/// `dictionary GPUComputePipelineDescriptor : GPUPipelineDescriptorBase`
#[doc(alias = "GPUComputePipelineDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuComputePipelineDescriptor {
    parent: crate::GpuPipelineDescriptorBase,
}

#[cfg(feature = "webgpu")]
dictionary!(
    GpuComputePipelineDescriptor: crate::GpuPipelineDescriptorBase,
    crate::GpuObjectDescriptorBase; "GPUComputePipelineDescriptor"
);

/// `interface GPURenderPipeline`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPipeline) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpipeline)
#[doc(alias = "GPURenderPipeline")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPipeline {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuRenderPipeline:; "GPURenderPipeline");

/// `dictionary GPURenderPipelineDescriptor : GPUPipelineDescriptorBase`
#[doc(alias = "GPURenderPipelineDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPipelineDescriptor {
    parent: crate::GpuPipelineDescriptorBase,
}

#[cfg(feature = "webgpu")]
dictionary!(
    GpuRenderPipelineDescriptor: crate::GpuPipelineDescriptorBase,
    crate::GpuObjectDescriptorBase; "GPURenderPipelineDescriptor"
);

/// `dictionary GPUPrimitiveState`
#[doc(alias = "GPUPrimitiveState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuPrimitiveState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuPrimitiveState:; "GPUPrimitiveState");

/// `enum GPUPrimitiveTopology`
#[doc(alias = "GPUPrimitiveTopology")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuPrimitiveTopology {
    /// `"point-list"`
    PointList,
    /// `"line-list"`
    LineList,
    /// `"line-strip"`
    LineStrip,
    /// `"triangle-list"`
    TriangleList,
    /// `"triangle-strip"`
    TriangleStrip,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuPrimitiveTopology {
    PointList = "point-list",
    LineList = "line-list",
    LineStrip = "line-strip",
    TriangleList = "triangle-list",
    TriangleStrip = "triangle-strip",
});

/// `enum GPUFrontFace`
#[doc(alias = "GPUFrontFace")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuFrontFace {
    /// `"ccw"`
    Ccw,
    /// `"cw"`
    Cw,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuFrontFace {
    Ccw = "ccw",
    Cw = "cw",
});

/// `enum GPUCullMode`
#[doc(alias = "GPUCullMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCullMode {
    /// `"none"`
    None,
    /// `"front"`
    Front,
    /// `"back"`
    Back,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuCullMode {
    None = "none",
    Front = "front",
    Back = "back",
});

/// `dictionary GPUMultisampleState`
#[doc(alias = "GPUMultisampleState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuMultisampleState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuMultisampleState:; "GPUMultisampleState");

/// `dictionary GPUFragmentState : GPUProgrammableStage`
#[doc(alias = "GPUFragmentState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuFragmentState {
    parent: crate::GpuProgrammableStage,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuFragmentState: crate::GpuProgrammableStage; "GPUFragmentState");

/// `dictionary GPUColorTargetState`
#[doc(alias = "GPUColorTargetState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuColorTargetState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuColorTargetState:; "GPUColorTargetState");

/// `dictionary GPUBlendState`
#[doc(alias = "GPUBlendState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBlendState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBlendState:; "GPUBlendState");

/// `dictionary GPUBlendComponent`
#[doc(alias = "GPUBlendComponent")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuBlendComponent {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuBlendComponent:; "GPUBlendComponent");

/// `enum GPUBlendFactor`
#[doc(alias = "GPUBlendFactor")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuBlendFactor {
    /// `"zero"`
    Zero,
    /// `"one"`
    One,
    /// `"src"`
    Src,
    /// `"one-minus-src"`
    OneMinusSrc,
    /// `"src-alpha"`
    SrcAlpha,
    /// `"one-minus-src-alpha"`
    OneMinusSrcAlpha,
    /// `"dst"`
    Dst,
    /// `"one-minus-dst"`
    OneMinusDst,
    /// `"dst-alpha"`
    DstAlpha,
    /// `"one-minus-dst-alpha"`
    OneMinusDstAlpha,
    /// `"src-alpha-saturated"`
    SrcAlphaSaturated,
    /// `"constant"`
    Constant,
    /// `"one-minus-constant"`
    OneMinusConstant,
    /// `"src1"`
    Src1,
    /// `"one-minus-src1"`
    OneMinusSrc1,
    /// `"src1-alpha"`
    Src1Alpha,
    /// `"one-minus-src1-alpha"`
    OneMinusSrc1Alpha,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuBlendFactor {
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
});

/// `enum GPUBlendOperation`
#[doc(alias = "GPUBlendOperation")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuBlendOperation {
    /// `"add"`
    Add,
    /// `"subtract"`
    Subtract,
    /// `"reverse-subtract"`
    ReverseSubtract,
    /// `"min"`
    Min,
    /// `"max"`
    Max,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuBlendOperation {
    Add = "add",
    Subtract = "subtract",
    ReverseSubtract = "reverse-subtract",
    Min = "min",
    Max = "max",
});

/// `dictionary GPUDepthStencilState`
#[doc(alias = "GPUDepthStencilState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuDepthStencilState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuDepthStencilState:; "GPUDepthStencilState");

/// `dictionary GPUStencilFaceState`
#[doc(alias = "GPUStencilFaceState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuStencilFaceState {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuStencilFaceState:; "GPUStencilFaceState");

/// `enum GPUStencilOperation`
#[doc(alias = "GPUStencilOperation")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuStencilOperation {
    /// `"keep"`
    Keep,
    /// `"zero"`
    Zero,
    /// `"replace"`
    Replace,
    /// `"invert"`
    Invert,
    /// `"increment-clamp"`
    IncrementClamp,
    /// `"decrement-clamp"`
    DecrementClamp,
    /// `"increment-wrap"`
    IncrementWrap,
    /// `"decrement-wrap"`
    DecrementWrap,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuStencilOperation {
    Keep = "keep",
    Zero = "zero",
    Replace = "replace",
    Invert = "invert",
    IncrementClamp = "increment-clamp",
    DecrementClamp = "decrement-clamp",
    IncrementWrap = "increment-wrap",
    DecrementWrap = "decrement-wrap",
});

/// `enum GPUIndexFormat`
#[doc(alias = "GPUIndexFormat")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuIndexFormat {
    /// `"uint16"`
    Uint16,
    /// `"uint32"`
    Uint32,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuIndexFormat {
    Uint16 = "uint16",
    Uint32 = "uint32",
});

/// `enum GPUVertexFormat`
#[doc(alias = "GPUVertexFormat")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuVertexFormat {
    /// `"uint8"`
    Uint8,
    /// `"uint8x2"`
    Uint8x2,
    /// `"uint8x4"`
    Uint8x4,
    /// `"sint8"`
    Sint8,
    /// `"sint8x2"`
    Sint8x2,
    /// `"sint8x4"`
    Sint8x4,
    /// `"unorm8"`
    Unorm8,
    /// `"unorm8x2"`
    Unorm8x2,
    /// `"unorm8x4"`
    Unorm8x4,
    /// `"snorm8"`
    Snorm8,
    /// `"snorm8x2"`
    Snorm8x2,
    /// `"snorm8x4"`
    Snorm8x4,
    /// `"uint16"`
    Uint16,
    /// `"uint16x2"`
    Uint16x2,
    /// `"uint16x4"`
    Uint16x4,
    /// `"sint16"`
    Sint16,
    /// `"sint16x2"`
    Sint16x2,
    /// `"sint16x4"`
    Sint16x4,
    /// `"unorm16"`
    Unorm16,
    /// `"unorm16x2"`
    Unorm16x2,
    /// `"unorm16x4"`
    Unorm16x4,
    /// `"snorm16"`
    Snorm16,
    /// `"snorm16x2"`
    Snorm16x2,
    /// `"snorm16x4"`
    Snorm16x4,
    /// `"float16"`
    Float16,
    /// `"float16x2"`
    Float16x2,
    /// `"float16x4"`
    Float16x4,
    /// `"float32"`
    Float32,
    /// `"float32x2"`
    Float32x2,
    /// `"float32x3"`
    Float32x3,
    /// `"float32x4"`
    Float32x4,
    /// `"uint32"`
    Uint32,
    /// `"uint32x2"`
    Uint32x2,
    /// `"uint32x3"`
    Uint32x3,
    /// `"uint32x4"`
    Uint32x4,
    /// `"sint32"`
    Sint32,
    /// `"sint32x2"`
    Sint32x2,
    /// `"sint32x3"`
    Sint32x3,
    /// `"sint32x4"`
    Sint32x4,
    /// `"unorm10-10-10-2"`
    Unorm1010102,
    /// `"unorm8x4-bgra"`
    Unorm8x4Bgra,
    /// `"snorm10-10-10-2"`
    Snorm1010102,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuVertexFormat {
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
});

/// `enum GPUVertexStepMode`
#[doc(alias = "GPUVertexStepMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuVertexStepMode {
    /// `"vertex"`
    Vertex,
    /// `"instance"`
    Instance,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuVertexStepMode {
    Vertex = "vertex",
    Instance = "instance",
});

/// `dictionary GPUVertexState : GPUProgrammableStage`
#[doc(alias = "GPUVertexState")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuVertexState {
    parent: crate::GpuProgrammableStage,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuVertexState: crate::GpuProgrammableStage; "GPUVertexState");

/// `dictionary GPUVertexBufferLayout`
#[doc(alias = "GPUVertexBufferLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuVertexBufferLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuVertexBufferLayout:; "GPUVertexBufferLayout");

/// `dictionary GPUVertexAttribute`
#[doc(alias = "GPUVertexAttribute")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuVertexAttribute {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuVertexAttribute:; "GPUVertexAttribute");

/// `dictionary GPUTexelCopyBufferLayout`
#[doc(alias = "GPUTexelCopyBufferLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTexelCopyBufferLayout {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuTexelCopyBufferLayout:; "GPUTexelCopyBufferLayout");
#[cfg(feature = "webgpu")]
extended!([] GpuTexelCopyBufferLayout);

/// `dictionary GPUTexelCopyBufferInfo : GPUTexelCopyBufferLayout`
#[doc(alias = "GPUTexelCopyBufferInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTexelCopyBufferInfo {
    parent: crate::GpuTexelCopyBufferLayout,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuTexelCopyBufferInfo: crate::GpuTexelCopyBufferLayout; "GPUTexelCopyBufferInfo");

/// `dictionary GPUTexelCopyTextureInfo`
#[doc(alias = "GPUTexelCopyTextureInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuTexelCopyTextureInfo {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuTexelCopyTextureInfo:; "GPUTexelCopyTextureInfo");
#[cfg(feature = "webgpu")]
extended!([] GpuTexelCopyTextureInfo);

/// `dictionary GPUCopyExternalImageDestInfo : GPUTexelCopyTextureInfo`
#[doc(alias = "GPUCopyExternalImageDestInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCopyExternalImageDestInfo {
    parent: crate::GpuTexelCopyTextureInfo,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCopyExternalImageDestInfo: crate::GpuTexelCopyTextureInfo; "GPUCopyExternalImageDestInfo");

/// `dictionary GPUCopyExternalImageSourceInfo`
#[doc(alias = "GPUCopyExternalImageSourceInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCopyExternalImageSourceInfo {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCopyExternalImageSourceInfo:; "GPUCopyExternalImageSourceInfo");

/// `interface GPUCommandBuffer`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandBuffer) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandbuffer)
#[doc(alias = "GPUCommandBuffer")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCommandBuffer {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuCommandBuffer:; "GPUCommandBuffer");

/// `dictionary GPUCommandBufferDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUCommandBufferDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCommandBufferDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCommandBufferDescriptor: crate::GpuObjectDescriptorBase; "GPUCommandBufferDescriptor");

/// `interface GPUCommandEncoder`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCommandEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucommandencoder)
#[doc(alias = "GPUCommandEncoder")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCommandEncoder {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuCommandEncoder:; "GPUCommandEncoder");

/// `dictionary GPUCommandEncoderDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUCommandEncoderDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCommandEncoderDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCommandEncoderDescriptor: crate::GpuObjectDescriptorBase; "GPUCommandEncoderDescriptor");

/// `interface GPUComputePassEncoder`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUComputePassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpucomputepassencoder)
#[doc(alias = "GPUComputePassEncoder")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuComputePassEncoder {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuComputePassEncoder:; "GPUComputePassEncoder");

/// `dictionary GPUComputePassTimestampWrites`
#[doc(alias = "GPUComputePassTimestampWrites")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuComputePassTimestampWrites {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuComputePassTimestampWrites:; "GPUComputePassTimestampWrites");

/// `dictionary GPUComputePassDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUComputePassDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuComputePassDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuComputePassDescriptor: crate::GpuObjectDescriptorBase; "GPUComputePassDescriptor");

/// `interface GPURenderPassEncoder`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderPassEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderpassencoder)
#[doc(alias = "GPURenderPassEncoder")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassEncoder {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuRenderPassEncoder:; "GPURenderPassEncoder");

/// `dictionary GPURenderPassTimestampWrites`
#[doc(alias = "GPURenderPassTimestampWrites")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassTimestampWrites {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderPassTimestampWrites:; "GPURenderPassTimestampWrites");

/// `dictionary GPURenderPassDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPURenderPassDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderPassDescriptor: crate::GpuObjectDescriptorBase; "GPURenderPassDescriptor");

/// `dictionary GPURenderPassColorAttachment`
#[doc(alias = "GPURenderPassColorAttachment")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassColorAttachment {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderPassColorAttachment:; "GPURenderPassColorAttachment");

/// `dictionary GPURenderPassDepthStencilAttachment`
#[doc(alias = "GPURenderPassDepthStencilAttachment")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassDepthStencilAttachment {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderPassDepthStencilAttachment:; "GPURenderPassDepthStencilAttachment");

/// `enum GPULoadOp`
#[doc(alias = "GPULoadOp")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuLoadOp {
    /// `"load"`
    Load,
    /// `"clear"`
    Clear,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuLoadOp {
    Load = "load",
    Clear = "clear",
});

/// `enum GPUStoreOp`
#[doc(alias = "GPUStoreOp")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuStoreOp {
    /// `"store"`
    Store,
    /// `"discard"`
    Discard,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuStoreOp {
    Store = "store",
    Discard = "discard",
});

/// `dictionary GPURenderPassLayout : GPUObjectDescriptorBase`
#[doc(alias = "GPURenderPassLayout")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderPassLayout {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderPassLayout: crate::GpuObjectDescriptorBase; "GPURenderPassLayout");
#[cfg(feature = "webgpu")]
extended!([] GpuRenderPassLayout);

/// `interface GPURenderBundle`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundle) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
#[doc(alias = "GPURenderBundle")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderBundle {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuRenderBundle:; "GPURenderBundle");

/// `dictionary GPURenderBundleDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPURenderBundleDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderBundleDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuRenderBundleDescriptor: crate::GpuObjectDescriptorBase; "GPURenderBundleDescriptor");

/// `interface GPURenderBundleEncoder`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPURenderBundleEncoder) · [Specification](https://gpuweb.github.io/gpuweb/#gpurenderbundle)
#[doc(alias = "GPURenderBundleEncoder")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderBundleEncoder {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuRenderBundleEncoder:; "GPURenderBundleEncoder");

/// `dictionary GPURenderBundleEncoderDescriptor : GPURenderPassLayout`
#[doc(alias = "GPURenderBundleEncoderDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuRenderBundleEncoderDescriptor {
    parent: crate::GpuRenderPassLayout,
}

#[cfg(feature = "webgpu")]
dictionary!(
    GpuRenderBundleEncoderDescriptor: crate::GpuRenderPassLayout,
    crate::GpuObjectDescriptorBase; "GPURenderBundleEncoderDescriptor"
);

/// `dictionary GPUQueueDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUQueueDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuQueueDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuQueueDescriptor: crate::GpuObjectDescriptorBase; "GPUQueueDescriptor");

/// `interface GPUQueue`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQueue) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueue)
#[doc(alias = "GPUQueue")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuQueue {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuQueue:; "GPUQueue");

/// `interface GPUQuerySet`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUQuerySet) · [Specification](https://gpuweb.github.io/gpuweb/#gpuqueryset)
#[doc(alias = "GPUQuerySet")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuQuerySet {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuQuerySet:; "GPUQuerySet");

/// `dictionary GPUQuerySetDescriptor : GPUObjectDescriptorBase`
#[doc(alias = "GPUQuerySetDescriptor")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuQuerySetDescriptor {
    parent: crate::GpuObjectDescriptorBase,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuQuerySetDescriptor: crate::GpuObjectDescriptorBase; "GPUQuerySetDescriptor");

/// `enum GPUQueryType`
#[doc(alias = "GPUQueryType")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuQueryType {
    /// `"occlusion"`
    Occlusion,
    /// `"timestamp"`
    Timestamp,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuQueryType {
    Occlusion = "occlusion",
    Timestamp = "timestamp",
});

/// `interface GPUCanvasContext`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUCanvasContext) · [Specification](https://gpuweb.github.io/gpuweb/#gpucanvascontext)
#[doc(alias = "GPUCanvasContext")]
#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgpu"))]
#[repr(transparent)]
pub struct GpuCanvasContext {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgpu"))]
interface!(GpuCanvasContext:; "GPUCanvasContext");

/// `enum GPUCanvasAlphaMode`
#[doc(alias = "GPUCanvasAlphaMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCanvasAlphaMode {
    /// `"opaque"`
    Opaque,
    /// `"premultiplied"`
    Premultiplied,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuCanvasAlphaMode {
    Opaque = "opaque",
    Premultiplied = "premultiplied",
});

/// `enum GPUCanvasToneMappingMode`
#[doc(alias = "GPUCanvasToneMappingMode")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCanvasToneMappingMode {
    /// `"standard"`
    Standard,
    /// `"extended"`
    Extended,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuCanvasToneMappingMode {
    Standard = "standard",
    Extended = "extended",
});

/// `dictionary GPUCanvasToneMapping`
#[doc(alias = "GPUCanvasToneMapping")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCanvasToneMapping {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCanvasToneMapping:; "GPUCanvasToneMapping");

/// `dictionary GPUCanvasConfiguration`
#[doc(alias = "GPUCanvasConfiguration")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuCanvasConfiguration {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuCanvasConfiguration:; "GPUCanvasConfiguration");

/// `enum GPUDeviceLostReason`
#[doc(alias = "GPUDeviceLostReason")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuDeviceLostReason {
    /// `"unknown"`
    Unknown,
    /// `"destroyed"`
    Destroyed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuDeviceLostReason {
    Unknown = "unknown",
    Destroyed = "destroyed",
});

/// `interface GPUDeviceLostInfo`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUDeviceLostInfo) · [Specification](https://gpuweb.github.io/gpuweb/#gpudevicelostinfo)
#[doc(alias = "GPUDeviceLostInfo")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuDeviceLostInfo {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuDeviceLostInfo:; "GPUDeviceLostInfo");

/// `interface GPUError`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuerror)
#[doc(alias = "GPUError")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuError {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
interface!(GpuError:; "GPUError");
#[cfg(feature = "webgpu")]
extended!([] GpuError);

/// `interface GPUValidationError : GPUError`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUValidationError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuvalidationerror)
#[doc(alias = "GPUValidationError")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuValidationError {
    parent: crate::GpuError,
}
#[cfg(feature = "webgpu")]
interface!(GpuValidationError: crate::GpuError; "GPUValidationError");

/// `interface GPUOutOfMemoryError : GPUError`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUOutOfMemoryError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuoutofmemoryerror)
#[doc(alias = "GPUOutOfMemoryError")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuOutOfMemoryError {
    parent: crate::GpuError,
}
#[cfg(feature = "webgpu")]
interface!(GpuOutOfMemoryError: crate::GpuError; "GPUOutOfMemoryError");

/// `interface GPUInternalError : GPUError`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUInternalError) · [Specification](https://gpuweb.github.io/gpuweb/#gpuinternalerror)
#[doc(alias = "GPUInternalError")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuInternalError {
    parent: crate::GpuError,
}
#[cfg(feature = "webgpu")]
interface!(GpuInternalError: crate::GpuError; "GPUInternalError");

/// `enum GPUErrorFilter`
#[doc(alias = "GPUErrorFilter")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuErrorFilter {
    /// `"validation"`
    Validation,
    /// `"out-of-memory"`
    OutOfMemory,
    /// `"internal"`
    Internal,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgpu")]
enumeration!(GpuErrorFilter {
    Validation = "validation",
    OutOfMemory = "out-of-memory",
    Internal = "internal",
});

/// `interface GPUUncapturedErrorEvent : Event`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GPUUncapturedErrorEvent) · [Specification](https://gpuweb.github.io/gpuweb/#gpuuncapturederrorevent)
#[doc(alias = "GPUUncapturedErrorEvent")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuUncapturedErrorEvent {
    parent: crate::Event,
}
#[cfg(feature = "webgpu")]
interface!(GpuUncapturedErrorEvent: crate::Event; "GPUUncapturedErrorEvent");

/// `dictionary GPUUncapturedErrorEventInit : EventInit`
#[doc(alias = "GPUUncapturedErrorEventInit")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuUncapturedErrorEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuUncapturedErrorEventInit: crate::EventInit; "GPUUncapturedErrorEventInit");

/// `dictionary GPUColorDict`
#[doc(alias = "GPUColorDict")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuColorDict {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuColorDict:; "GPUColorDict");

/// `dictionary GPUOrigin2DDict`
#[doc(alias = "GPUOrigin2DDict")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuOrigin2dDict {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuOrigin2dDict:; "GPUOrigin2DDict");

/// `dictionary GPUOrigin3DDict`
#[doc(alias = "GPUOrigin3DDict")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuOrigin3dDict {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuOrigin3dDict:; "GPUOrigin3DDict");

/// `dictionary GPUExtent3DDict`
#[doc(alias = "GPUExtent3DDict")]
#[cfg(feature = "webgpu")]
#[repr(transparent)]
pub struct GpuExtent3dDict {
    parent: crate::Object,
}
#[cfg(feature = "webgpu")]
dictionary!(GpuExtent3dDict:; "GPUExtent3DDict");

/// `typedef (sequence<GPUIntegerCoordinate> or GPUExtent3DDict) GPUExtent3D`
#[doc(alias = "GPUExtent3D")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuExtent3d {
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// `GpuExtent3dDict`
    GpuExtent3dDict(crate::GpuExtent3dDict),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuExtent3d {
    U32Sequence(crate::Array<u32>): array,
    GpuExtent3dDict(crate::GpuExtent3dDict): value,
});

/// `(HTMLVideoElement or VideoFrame)`
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum HtmlVideoElementOrVideoFrame {
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(HtmlVideoElementOrVideoFrame {
    HtmlVideoElement(crate::HtmlVideoElement): value,
    VideoFrame(crate::VideoFrame): value,
});

/// `typedef (GPUSampler or GPUTexture or GPUTextureView or GPUBuffer or GPUBufferBinding or GPUExternalTexture) GPUBindingResource`
#[doc(alias = "GPUBindingResource")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuBindingResource {
    /// `GpuSampler`
    GpuSampler(crate::GpuSampler),
    /// `GpuTexture`
    GpuTexture(crate::GpuTexture),
    /// `GpuTextureView`
    GpuTextureView(crate::GpuTextureView),
    /// `GpuBuffer`
    GpuBuffer(crate::GpuBuffer),
    /// `GpuBufferBinding`
    GpuBufferBinding(crate::GpuBufferBinding),
    /// `GpuExternalTexture`
    GpuExternalTexture(crate::GpuExternalTexture),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuBindingResource {
    GpuSampler(crate::GpuSampler): value,
    GpuTexture(crate::GpuTexture): value,
    GpuTextureView(crate::GpuTextureView): value,
    GpuBuffer(crate::GpuBuffer): value,
    GpuBufferBinding(crate::GpuBufferBinding): value,
    GpuExternalTexture(crate::GpuExternalTexture): value,
});

/// `(GPUPipelineLayout or GPUAutoLayoutMode)`
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuPipelineLayoutOrGpuAutoLayoutMode {
    /// `GpuPipelineLayout`
    GpuPipelineLayout(crate::GpuPipelineLayout),
    /// `GpuAutoLayoutMode`
    GpuAutoLayoutMode(crate::GpuAutoLayoutMode),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuPipelineLayoutOrGpuAutoLayoutMode {
    GpuPipelineLayout(crate::GpuPipelineLayout): value,
    GpuAutoLayoutMode(crate::GpuAutoLayoutMode): value,
});

/// `typedef (sequence<GPUIntegerCoordinate> or GPUOrigin3DDict) GPUOrigin3D`
#[doc(alias = "GPUOrigin3D")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuOrigin3d {
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// `GpuOrigin3dDict`
    GpuOrigin3dDict(crate::GpuOrigin3dDict),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuOrigin3d {
    U32Sequence(crate::Array<u32>): array,
    GpuOrigin3dDict(crate::GpuOrigin3dDict): value,
});

/// `typedef (ImageBitmap or ImageData or HTMLImageElement or HTMLVideoElement or VideoFrame or HTMLCanvasElement or OffscreenCanvas) GPUCopyExternalImageSource`
#[doc(alias = "GPUCopyExternalImageSource")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuCopyExternalImageSource {
    /// `ImageBitmap`
    ImageBitmap(crate::ImageBitmap),
    /// `ImageData`
    ImageData(crate::ImageData),
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuCopyExternalImageSource {
    ImageBitmap(crate::ImageBitmap): value,
    ImageData(crate::ImageData): value,
    HtmlImageElement(crate::HtmlImageElement): value,
    HtmlVideoElement(crate::HtmlVideoElement): value,
    VideoFrame(crate::VideoFrame): value,
    HtmlCanvasElement(crate::HtmlCanvasElement): value,
    OffscreenCanvas(crate::OffscreenCanvas): value,
});

/// `typedef (sequence<GPUIntegerCoordinate> or GPUOrigin2DDict) GPUOrigin2D`
#[doc(alias = "GPUOrigin2D")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuOrigin2d {
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// `GpuOrigin2dDict`
    GpuOrigin2dDict(crate::GpuOrigin2dDict),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuOrigin2d {
    U32Sequence(crate::Array<u32>): array,
    GpuOrigin2dDict(crate::GpuOrigin2dDict): value,
});

/// `typedef (sequence<double> or GPUColorDict) GPUColor`
#[doc(alias = "GPUColor")]
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuColor {
    /// `NumberSequence`
    NumberSequence(crate::Array<f64>),
    /// `GpuColorDict`
    GpuColorDict(crate::GpuColorDict),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuColor {
    NumberSequence(crate::Array<f64>): array,
    GpuColorDict(crate::GpuColorDict): value,
});

/// `(GPUTexture or GPUTextureView)`
#[cfg(feature = "webgpu")]
#[non_exhaustive]
pub enum GpuTextureOrGpuTextureView {
    /// `GpuTexture`
    GpuTexture(crate::GpuTexture),
    /// `GpuTextureView`
    GpuTextureView(crate::GpuTextureView),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgpu")]
union!(GpuTextureOrGpuTextureView {
    GpuTexture(crate::GpuTexture): value,
    GpuTextureView(crate::GpuTextureView): value,
});
