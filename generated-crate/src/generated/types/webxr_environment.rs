//! Types: What WebXR knows of the real world: depth, light, planes, meshes, camera images

/// `interface XRCamera`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#xrcamera)
#[doc(alias = "XRCamera")]
#[repr(transparent)]
pub struct XrCamera {
    parent: crate::Object,
}
interface!(XrCamera:; "XRCamera");

/// `interface XRMesh`
///
/// Exposed in Window.
#[doc(alias = "XRMesh")]
#[repr(transparent)]
pub struct XrMesh {
    parent: crate::Object,
}
interface!(XrMesh:; "XRMesh");

/// `interface XRMeshSet`
///
/// Exposed in Window.
#[doc(alias = "XRMeshSet")]
#[repr(transparent)]
pub struct XrMeshSet {
    parent: crate::Object,
}
interface!(XrMeshSet:; "XRMeshSet");

/// `enum XRDepthType`
#[doc(alias = "XRDepthType")]
#[non_exhaustive]
pub enum XrDepthType {
    /// `"raw"`
    Raw,
    /// `"smooth"`
    Smooth,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrDepthType {
    Raw = "raw",
    Smooth = "smooth",
});

/// `enum XRDepthUsage`
#[doc(alias = "XRDepthUsage")]
#[non_exhaustive]
pub enum XrDepthUsage {
    /// `"cpu-optimized"`
    CpuOptimized,
    /// `"gpu-optimized"`
    GpuOptimized,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrDepthUsage {
    CpuOptimized = "cpu-optimized",
    GpuOptimized = "gpu-optimized",
});

/// `enum XRDepthDataFormat`
#[doc(alias = "XRDepthDataFormat")]
#[non_exhaustive]
pub enum XrDepthDataFormat {
    /// `"luminance-alpha"`
    LuminanceAlpha,
    /// `"float32"`
    Float32,
    /// `"unsigned-short"`
    UnsignedShort,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrDepthDataFormat {
    LuminanceAlpha = "luminance-alpha",
    Float32 = "float32",
    UnsignedShort = "unsigned-short",
});

/// `dictionary XRDepthStateInit`
#[doc(alias = "XRDepthStateInit")]
#[repr(transparent)]
pub struct XrDepthStateInit {
    parent: crate::Object,
}
dictionary!(XrDepthStateInit:; "XRDepthStateInit");

/// `interface XRDepthInformation`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xrdepthinformation)
#[doc(alias = "XRDepthInformation")]
#[repr(transparent)]
pub struct XrDepthInformation {
    parent: crate::Object,
}
interface!(XrDepthInformation:; "XRDepthInformation");
extended!([] XrDepthInformation);

/// `interface XRCPUDepthInformation : XRDepthInformation`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCPUDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xr-cpu-depth-info-section)
#[doc(alias = "XRCPUDepthInformation")]
#[repr(transparent)]
pub struct XrcpuDepthInformation {
    parent: crate::XrDepthInformation,
}
interface!(XrcpuDepthInformation: crate::XrDepthInformation; "XRCPUDepthInformation");

/// `interface XRWebGLDepthInformation : XRDepthInformation`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xrwebgldepthinformation)
#[doc(alias = "XRWebGLDepthInformation")]
#[repr(transparent)]
pub struct XrWebGlDepthInformation {
    parent: crate::XrDepthInformation,
}
interface!(XrWebGlDepthInformation: crate::XrDepthInformation; "XRWebGLDepthInformation");

/// `interface XRGPUDepthInformation : XRDepthInformation`
///
/// Exposed in Window.
#[doc(alias = "XRGPUDepthInformation")]
#[repr(transparent)]
pub struct XrgpuDepthInformation {
    parent: crate::XrDepthInformation,
}
interface!(XrgpuDepthInformation: crate::XrDepthInformation; "XRGPUDepthInformation");

/// `interface XRLightProbe : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightProbe) · [Specification](https://immersive-web.github.io/lighting-estimation/#xrlightprobe-interface)
#[doc(alias = "XRLightProbe")]
#[repr(transparent)]
pub struct XrLightProbe {
    parent: crate::EventTarget,
}
interface!(XrLightProbe: crate::EventTarget; "XRLightProbe");

/// `enum XRReflectionFormat`
#[doc(alias = "XRReflectionFormat")]
#[non_exhaustive]
pub enum XrReflectionFormat {
    /// `"srgba8"`
    Srgba8,
    /// `"rgba16f"`
    Rgba16f,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrReflectionFormat {
    Srgba8 = "srgba8",
    Rgba16f = "rgba16f",
});

/// `interface XRLightEstimate`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate) · [Specification](https://immersive-web.github.io/lighting-estimation/#xrlightestimate-interface)
#[doc(alias = "XRLightEstimate")]
#[repr(transparent)]
pub struct XrLightEstimate {
    parent: crate::Object,
}
interface!(XrLightEstimate:; "XRLightEstimate");

/// `dictionary XRLightProbeInit`
#[doc(alias = "XRLightProbeInit")]
#[repr(transparent)]
pub struct XrLightProbeInit {
    parent: crate::Object,
}
dictionary!(XrLightProbeInit:; "XRLightProbeInit");

/// `enum XRPlaneOrientation`
#[doc(alias = "XRPlaneOrientation")]
#[non_exhaustive]
pub enum XrPlaneOrientation {
    /// `"horizontal"`
    Horizontal,
    /// `"vertical"`
    Vertical,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrPlaneOrientation {
    Horizontal = "horizontal",
    Vertical = "vertical",
});

/// `interface XRPlane`
///
/// Exposed in Window.
///
/// [Specification](https://immersive-web.github.io/plane-detection/#xrplane)
#[doc(alias = "XRPlane")]
#[repr(transparent)]
pub struct XrPlane {
    parent: crate::Object,
}
interface!(XrPlane:; "XRPlane");

/// `interface XRPlaneSet`
///
/// Exposed in Window.
///
/// [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
#[doc(alias = "XRPlaneSet")]
#[repr(transparent)]
pub struct XrPlaneSet {
    parent: crate::Object,
}
interface!(XrPlaneSet:; "XRPlaneSet");
